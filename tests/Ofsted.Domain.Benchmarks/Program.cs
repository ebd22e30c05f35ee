using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ofsted.Domain.Benchmarks;
using Perfolizer.Horology;

if (args is ["cold", ..])
{
    if (args.Length == 1)
        FirstUse.Run();
    else
        FirstUse.RunOne(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["start", ..])
{
    if (args is ["start", var program, var file])
        ColdStart.RunOne(program, file);
    else
        ColdStart.Run();
    return;
}

if (args is ["pdf", ..])
{
    PdfFolder.Run(args[1..]);
    return;
}

if (args is ["hostile", ..])
{
    if (args is ["hostile", "read", var file])
        HostileFiles.RunOne(file);
    else
        HostileFiles.Run(args.Length > 1 ? args[1] : null);
    return;
}

if (args is ["growth", ..])
{
    switch (args)
    {
        case ["growth", "records"]:
            RecordGrowth.Run(2_000);
            break;
        case ["growth", "records", var parts, var only]:
            RecordGrowth.Run(Number(parts), only);
            break;
        case ["growth", "largest", .. var from]:
            ReadingGrowth.RunLargest(from is [var first] ? Number(first) : 0);
            break;
        case ["growth", "reading", var characters, .. var sample]:
            ReadingGrowth.Run(Number(characters), sample is [var shapes, var seed] ? (Number(shapes), Number(seed)) : null);
            break;
        case ["growth", "wordings", var characters, .. var wordings]:
            ReadingGrowth.RunOf(Number(characters), wordings);
            break;
        default:
            Console.Error.WriteLine("growth records [PARTS OPERATION] | growth largest [FIRST] | growth reading CHARACTERS [SHAPES SEED] | growth wordings CHARACTERS WORDING...");
            break;
    }

    return;
}

if (args is ["answers", ..])
{
    switch (args)
    {
        case ["answers", "compare", var before, var after]:
            AnswerFile.Compare(before, after);
            break;
        case ["answers", var file, .. var rest]:
            AnswerFile.Write(file, rest.Contains("--full"), rest.FirstOrDefault(one => !one.StartsWith('-')));
            break;
        default:
            Console.Error.WriteLine("answers FILE [--full] [PART OF A KEY] | answers compare BEFORE AFTER");
            break;
    }

    return;
}

// Each benchmark stands beside a baseline in the same run: the ratio travels between machines, the nanoseconds do not.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(200))
        .WithWarmupCount(5)
        .WithIterationCount(9))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddLogger(ConsoleLogger.Default)
    .AddExporter(MarkdownExporter.GitHub);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
