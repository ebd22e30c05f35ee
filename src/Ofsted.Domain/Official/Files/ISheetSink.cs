namespace Ofsted.Domain.Official;

/// <summary>Takes the sheets of a file row by row.</summary>
internal interface ISheetSink
{
    /// <summary>Whether nothing more is taken, since a limit is reached.</summary>
    bool IsFull { get; }

    /// <summary>A sheet begins.</summary>
    void Begin(string? sheet);

    /// <summary>The next row that is not blank; says whether further rows of the sheet are wanted.</summary>
    bool Take(SheetRow row);

    /// <summary>Something is wrong with the file as a whole.</summary>
    void ReportFile(string code, string message);

    /// <summary>Something is wrong with the file before its first sheet, the sheet or a row.</summary>
    void Report(string code, string message, int? row = null);
}
