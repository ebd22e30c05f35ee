using System.Diagnostics;
using Spectre.Console;

namespace Ofsted.Domain.Tool;

/// <summary>Shows how far long work has come: a bar at a terminal, else a line every two seconds.</summary>
internal static class Progress
{
    private const int WorthABar = 8;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    public static void Run(int total, Action<Action> work)
    {
        if (Console.IsErrorRedirected || total < WorthABar)
        {
            RunPlain(total, work);
            return;
        }

        Terminal.ErrorConsole.Progress()
            .AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask("Reading", maxValue: total);
                work(() => task.Increment(1));
            });
    }

    private static void RunPlain(int total, Action<Action> work)
    {
        var (done, shown) = (0, Stopwatch.StartNew());
        work(() =>
        {
            done++;
            if (shown.Elapsed < Interval)
                return;
            Terminal.Say($"{done} of {total} documents");
            shown.Restart();
        });
    }
}
