// How the authorities of a region stand, and who changed: an F# script.
//
//   dotnet fsi docs/samples/region.fsx
//   dotnet fsi docs/samples/region.fsx "South West"

#r "nuget: Ofsted.Domain"

open Ofsted.Domain
open Ofsted.Domain.Data
open Ofsted.Domain.Display

let region =
    match fsi.CommandLineArgs with
    | [| _; name |] -> name
    | _ -> "North West"

let data = OfstedDataset.Default

let authorities =
    Authorities.Current |> Seq.filter (fun one -> one.Region = region) |> Seq.toList

let latest =
    authorities
    |> List.choose (fun one ->
        data.Events.Of(one).Inspections |> Seq.tryLast |> Option.map (fun inspection -> one, inspection))

printfn $"{region}: {authorities.Length} authorities, {latest.Length} of them inspected"

for area in [ JudgementAreas.ImpactOfLeaders; JudgementAreas.HelpAndProtection; JudgementAreas.ChildrenInCare; JudgementAreas.CareLeavers ] do
    let grades = latest |> List.choose (fun (_, inspection) -> inspection.GradeOf area |> Option.ofObj)
    let counts = grades |> List.countBy (fun grade -> grade.Label) |> List.sortBy fst
    printfn "%s: %s" area.Label (counts |> List.map (fun (label, count) -> $"{count} {label.ToLowerInvariant()}") |> String.concat ", ")

let options = PictureOptions(AsAt = data.InspectionsAsOf, Authorities = EquatableList.ToEquatableList authorities, Title = region)
let picture = GradeStripPicture.RenderByArea(data.Events, options)
printfn $"A picture of {picture.Length} letters; write it to a file that ends in .svg."
