using System.Management.Automation;

// PowerShell 7 in this program: it runs scripts, one after the other, in the folder of the build, where the library and NodaTime lie.
using var shell = PowerShell.Create();
shell.AddScript($"$ErrorActionPreference = 'Stop'; Set-Location '{AppContext.BaseDirectory}'\n" + string.Concat(args.Select(script => $". ./{script}\n")))
    .AddCommand("Out-String");
try
{
    foreach (var output in shell.Invoke())
        Console.WriteLine(output);
}
catch (RuntimeException e)
{
    Console.WriteLine($"{e.Message}\n{e.ErrorRecord.InvocationInfo?.PositionMessage}");
    return 1;
}

foreach (var error in shell.Streams.Error)
    Console.WriteLine($"{error}\n{error.InvocationInfo?.PositionMessage}");
return shell.HadErrors ? 1 : 0;
