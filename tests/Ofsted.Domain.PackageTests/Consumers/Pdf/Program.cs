using System.Text;
using Ofsted.Domain.Pdf;

// A page of a letter, as plain as a PDF can be: its table of objects is missing, and is done without.
string[] lines =
[
    "Mereshire County Council",
    "Focused visit to Mereshire children's services",
    "This letter summarises the findings of the focused visit to Mereshire",
    "on 14 and 15 May 2024.",
];
var content = "BT /F1 11 Tf 14 TL 50 750 Td " + string.Concat(lines.Select(line => $"({line}) Tj T* ")) + "ET";
var pdf = $"""
    %PDF-1.7
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
    3 0 obj << /Type /Page /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj
    4 0 obj << /Length {content.Length} >>
    stream
    {content}
    endstream endobj
    5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
    trailer << /Root 1 0 R >>
    """;
var reading = PdfReportReader.Read(Encoding.Latin1.GetBytes(pdf));
Console.WriteLine($"{reading.Event!.Authority.Name}: {reading.Event.Activity?.ToString()?.ToLowerInvariant()}");
foreach (var value in reading.Report.Values)
    Console.WriteLine($"{value.Path} {reading.PlaceOf(value)}");
