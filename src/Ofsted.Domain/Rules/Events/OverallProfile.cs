namespace Ofsted.Domain.Rules;

/// <summary>The grades on which overall effectiveness rests, as numbers from 1 (best) to 4; 0 where there is none.</summary>
internal sealed class OverallProfile
{
    private static readonly OverallProfile Empty = new();

    private readonly int[] _keys = new int[5];

    private int _notJudged;

    private OverallProfile()
    {
    }

    /// <summary>The grade of overall effectiveness.</summary>
    public int Overall { get; private set; }

    /// <summary>The position of overall effectiveness among the judgements, or -1.</summary>
    public int OverallIndex { get; private set; } = -1;

    /// <summary>Whether every key judgement of the edition has a grade on its scale or is one that may be not judged, and is.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>The grade of leaders (ILACS) or of leadership (SIF).</summary>
    public int Leaders { get; private set; }

    /// <summary>The grade of looked after and permanence (SIF).</summary>
    public int LookedAfter { get; private set; }

    /// <summary>The position of looked after and permanence among the judgements (SIF), or -1.</summary>
    public int LookedAfterIndex { get; private set; } = -1;

    /// <summary>The grade of adoption (SIF).</summary>
    public int Adoption { get; private set; }

    /// <summary>The grade of care leavers as a part of looked after and permanence (SIF).</summary>
    public int CareLeaversPart { get; private set; }

    /// <summary>The number of key judgements with a grade.</summary>
    public int KeyCount { get; private set; }

    /// <summary>The best grade of a key judgement; 5 when there is none.</summary>
    public int Best { get; private set; } = 5;

    /// <summary>The worst grade of a key judgement; 0 when there is none.</summary>
    public int Worst { get; private set; }

    /// <summary>Whether overall effectiveness breaks a rule that knows no exception; tendencies then stay silent.</summary>
    public bool IsImpossible { get; private set; }

    public bool AllEqual => Best == Worst;

    public int BelowGood => _keys[3] + _keys[4];

    /// <summary>The key judgements other than leaders that are inadequate.</summary>
    public int InadequatePractice => _keys[4] - (Leaders == 4 ? 1 : 0);

    /// <summary>The number of key judgements with a grade.</summary>
    public int CountOf(int grade) => _keys[grade];

    public static OverallProfile Of(FrameworkEdition? edition, Inspection? inspection)
    {
        if (edition is null || inspection is null)
            return Empty;

        var profile = new OverallProfile();
        var judgements = inspection.Judgements.AsSpan();
        for (var i = 0; i < judgements.Length; i++)
        {
            if (edition.Find(judgements[i].Area) is not { } area)
                continue;
            profile.Note(area, NumberOn(edition.Scale, judgements[i].Grade), i);
            if (judgements[i].NotJudged && area is { Role: JudgementRole.Key, MayBeNotJudged: true })
                profile._notJudged++;
        }

        profile.IsComplete = profile.KeyCount > 0 && profile.KeyCount + profile._notJudged == CountKeys(edition);
        profile.IsImpossible = profile.FindImpossible(edition);
        return profile;
    }

    private static int NumberOn(JudgementScale scale, Grade? grade) => scale.Contains(grade) ? grade!.Number : 0;

    private static int CountKeys(FrameworkEdition edition)
    {
        var count = 0;
        foreach (var area in edition.Areas.AsSpan())
        {
            if (area.Role == JudgementRole.Key)
                count++;
        }

        return count;
    }

    private void Note(EditionArea area, int grade, int index)
    {
        switch (area.Role)
        {
            case JudgementRole.Overall:
                (Overall, OverallIndex) = (grade, index);
                break;
            case JudgementRole.Key when grade > 0:
                _keys[grade]++;
                KeyCount++;
                Best = Math.Min(Best, grade);
                Worst = Math.Max(Worst, grade);
                break;
        }

        if (area.Area == JudgementAreas.ImpactOfLeaders || area.Area == JudgementAreas.Leadership)
            Leaders = grade;
        else if (area.Area == JudgementAreas.LookedAfterAndPermanence)
            (LookedAfter, LookedAfterIndex) = (grade, index);
        else if (area.Area == JudgementAreas.Adoption)
            Adoption = grade;
        else if (area is { Role: JudgementRole.Sub } && area.Area == JudgementAreas.CareLeavers)
            CareLeaversPart = grade;
    }

    private bool FindImpossible(FrameworkEdition edition)
    {
        if (Overall == 0 || edition == FrameworkEditions.LookedAfter2013)
            return false;

        var forcing = edition == FrameworkEditions.Sif2013 ? CountOf(4) : InadequatePractice;
        if (forcing > 0)
            return Overall != 4;
        return IsComplete && (Overall < Best || Overall > Worst);
    }
}
