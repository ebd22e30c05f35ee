using NodaTime;
using Ofsted.Domain.Internal;

namespace Ofsted.Domain.Official;

/// <summary>Reads the grades of one inspection of a row.</summary>
internal sealed class GradeReader
{
    private readonly List<(JudgementArea Area, int Column, Grade? Grade)> _grades = [];
    private readonly RowFindings _findings;

    public GradeReader(TableRow row, EventColumns columns, RowFindings findings)
    {
        _findings = findings;
        foreach (var (area, column) in columns.Grades)
        {
            var text = row[column].Text;
            if (CellGrade.TryRead(text, out var grade))
                _grades.Add((area, column, grade));
            else if (!NoValue.Is(text))
                findings.Add(OfficialFindingCodes.BadGrade, FindingSeverity.Error, $"'{Excerpt.Of(text)}' is not a grade.", column, Finding.WholeRecord, text);
        }

        if (CellGrade.TryRead(row[columns.Outcome].Text, out var outcome) && !columns.Grades.Any(item => item.Area == JudgementAreas.OverallEffectiveness))
            _grades.Add((JudgementAreas.OverallEffectiveness, columns.Outcome, outcome));
    }

    public bool HasAny => _grades.Count > 0;

    public EquatableList<Judgement> Judgements(FrameworkEdition? edition, Authority? authority, LocalDate? start)
    {
        var judgements = new List<Judgement>();
        foreach (var (printed, column, given) in _grades)
        {
            var area = edition is null ? printed : AreaLineage.AreaMeant(printed, edition);
            var judgement = new Judgement { Area = area, Grade = Corrected(area, given, column, edition, authority, start) };
            var before = judgements.FindIndex(other => other.Area == area);
            if (before < 0)
                judgements.Add(judgement);
            else if (judgements[before] != judgement)
                _findings.Add(OfficialFindingCodes.GradesDiffer, FindingSeverity.Error, $"Two columns give {area.Label.ToLowerInvariant()} differently; the first is used.", column, "$.judgements", judgements[before].Grade?.Code ?? "", given?.Code ?? "");
        }

        return InOrder(judgements, edition);
    }

    private Grade? Corrected(JudgementArea area, Grade? printed, int column, FrameworkEdition? edition, Authority? authority, LocalDate? start)
    {
        if (printed == Grades.RequiresImprovement && ReferenceEquals(edition?.Scale, JudgementScales.WithAdequate))
        {
            _findings.Add(OfficialFindingCodes.WasAdequate, FindingSeverity.Information, "The file uses the current name of the third grade, which was then called adequate.", column, "$.judgements", printed.Code, Grades.Adequate.Code);
            return Grades.Adequate;
        }

        if (KnownCorrection.Of(authority, start, area, printed) is not { } correction)
            return printed;
        _findings.Add(OfficialFindingCodes.CorrectedLater, FindingSeverity.Warning, $"The file gives {printed!.Label.ToLowerInvariant()}; {correction.Said} correct it to {correction.Correct.Label.ToLowerInvariant()}.", column, "$.judgements", printed.Code, correction.Correct.Code);
        return correction.Correct;
    }

    private static EquatableList<Judgement> InOrder(List<Judgement> judgements, FrameworkEdition? edition) => edition is null
        ? judgements.ToEquatableList()
        : judgements.OrderBy(judgement => PlaceIn(edition, judgement.Area)).ToEquatableList();

    private static int PlaceIn(FrameworkEdition edition, JudgementArea area)
    {
        var areas = edition.Areas.AsSpan();
        for (var i = 0; i < areas.Length; i++)
        {
            if (areas[i].Area == area)
                return i;
        }

        return areas.Length;
    }
}
