using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Ofsted.Domain.PdfTests;

/// <summary>An inspection report of an authority that does not exist.</summary>
internal static class InventedReport
{
    public const string Authority = "Mereshire";

    public static byte[] Write()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        var bold = builder.AddStandard14Font(Standard14Font.HelveticaBold);
        var page = builder.AddPage(PageSize.A4);
        void Put(string text, double size, double x, double y, bool isBold = false) => page.AddText(text, size, new PdfPoint(x, y), isBold ? bold : font);
        Put(Authority + " County Council", 24, 60, 760, isBold: true);
        Put("Inspection of children's social care services", 18, 60, 730, isBold: true);
        Put("Inspection dates: 13 May to 24 May 2024", 12, 60, 690, isBold: true);
        Put("Lead inspector: Ada Mere, His Majesty's Inspector", 12, 60, 672);
        Put("Judgement", 12, 60, 640, isBold: true);
        Put("Grade", 12, 420, 640, isBold: true);
        var y = 615;
        foreach (var (label, grade) in Rows)
        {
            Put(label, 11, 60, y);
            Put(grade, 11, 420, y);
            y -= 25;
        }

        Put("Children in this county receive help early.", 11, 60, y - 20);
        Put("What needs to improve?", 14, 60, y - 60, isBold: true);
        Put("\u2022", 11, 60, y - 85);
        Put("The timeliness of visits to children in need.", 11, 78, y - 85);
        Put("\u2022", 11, 60, y - 105);
        Put("The quality of plans for care leavers, so that each says who does what", 11, 78, y - 105);
        Put("and by when.", 11, 78, y - 119);
        return builder.Build();
    }

    private static readonly (string Label, string Grade)[] Rows =
    [
        ("The impact of leaders on social work practice with children and families", "Good"),
        ("The experiences and progress of children who need help and protection", "Good"),
        ("The experiences and progress of children in care", "Outstanding"),
        ("The experiences and progress of care leavers", "Requires improvement"),
        ("Overall effectiveness", "Good"),
    ];
}
