Imports NodaTime
Imports Ofsted.Domain
Imports Ofsted.Domain.Csv
Imports Ofsted.Domain.Data
Imports Ofsted.Domain.Query
Imports Ofsted.Domain.Reading
Imports Ofsted.Domain.Rules

Module Program
    Sub Main()
        Dim published = OfstedDataset.Default.Events
        Dim oldham = Authorities.Get("Oldham")
        Dim day = New LocalDate(2026, 8, 31)
        Dim now = published.AsAt(day)
        Dim history As AuthorityHistory = Nothing
        If Not published.TryHistoryOf("oldham", history) Then Throw New InvalidOperationException()
        Dim latest = From item In published.Of(oldham).Under(FrameworkEditions.Ilacs2018, FrameworkEditions.Ilacs2023).Inspections
                     Order By item.FirstDay Descending
                     Select item
        Console.WriteLine($"{latest.First()}: {latest.First().GradeOf(JudgementAreas.CareLeavers)}")
        Console.WriteLine($"{now.WithGrade(JudgementAreas.OverallEffectiveness, Grades.Inadequate).Count} inadequate, {now.PlaceByWait("Oldham")} by wait")
        Console.WriteLine($"{history.Pairs.Count} pairs, {DaySummary.Of(history.Pairs.Select(Function(pair) pair.Days))}")
        Console.WriteLine(NextActivity.Expect(history, day))
        Dim rules = RuleSet.All.Without("OFS-DAT-07").OfFamilies(RuleFamily.Dates, RuleFamily.Grades)
        Dim record = New Inspection With {.Authority = oldham, .Edition = FrameworkEditions.Ilacs2023, .Judgements = {New Judgement(JudgementAreas.CareLeavers, Grades.Good)}.ToEquatableList()}
        Console.WriteLine($"{rules.Check(record).Findings.Count} findings, {RuleCatalogue.Check(record).HasErrors}")
        Console.WriteLine(ReportReader.Read("Inspection of Oldham local authority" & vbLf & "children's services" & vbLf & "Inspection dates: 13 May to 24 May 2024" & vbLf).Event)
        Console.WriteLine(EventRows.ReadCsv(EventRows.ToCsv(history.Events)).Events.Count)
    End Sub
End Module
