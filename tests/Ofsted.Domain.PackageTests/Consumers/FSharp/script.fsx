@SOURCES@
#r "nuget: Ofsted.Domain, @VERSION@"

open Ofsted.Domain

let oldham = Authorities.FindByName "Oldham"
let edition = FrameworkEditions.Ilacs2023
let grade = Grade.Parse "Requires improvement"

let judgements =
    [ Judgement.Of(JudgementAreas.ImpactOfLeaders, Grades.Good)
      Judgement.Of(JudgementAreas.HelpAndProtection, grade)
      Judgement.Of(JudgementAreas.ChildrenInCare, Grades.Good)
      Judgement.Of(JudgementAreas.CareLeavers, Grades.Good) ]

let steps = edition.Scale.Steps(grade, Grades.Good)
let permitted = PermittedOverall.For(edition, judgements) |> Seq.map (fun one -> one.Code) |> String.concat ", "
printfn $"{oldham.ShortName}: {grade.Code}, worse than good by {steps}; overall may be {permitted}"
