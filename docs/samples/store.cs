#:package Microsoft.EntityFrameworkCore.Sqlite
#:property CentralPackageTransitivePinningEnabled=false
#:project ../../src/Ofsted.Domain/Ofsted.Domain.csproj

// Keeps the published outcomes in a database by Entity Framework Core, and asks it.
// See docs/for-apps.md, "A database".
//
//   dotnet run docs/samples/store.cs                   in memory
//   dotnet run docs/samples/store.cs -- outcomes.db    in a file, which is made anew

using System.ComponentModel;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Domain.Json;

using var connection = new SqliteConnection($"Data Source={args.FirstOrDefault() ?? ":memory:"}");
connection.Open();
var options = new DbContextOptionsBuilder<Store>().UseSqlite(connection).Options;

using (var store = new Store(options))
{
    store.Database.EnsureDeleted();
    store.Database.EnsureCreated();
    store.Outcomes.AddRange(OfstedDataset.Default.Events.Select(Outcome.Of));
    store.SaveChanges();
}

using (var store = new Store(options))
{
    Console.WriteLine($"{store.Outcomes.Count()} outcomes, {store.Outcomes.Count(outcome => outcome.Edition == FrameworkEditions.Ilacs2023)} of them under {FrameworkEditions.Ilacs2023}");

    // A term is a column of its code; a day is an ISO date, which sorts and compares.
    var from = new LocalDate(2024, 1, 1);
    var since = store.Outcomes.Where(outcome => outcome.Overall == Grades.Inadequate && outcome.FirstDay >= from).OrderBy(outcome => outcome.FirstDay);
    foreach (var outcome in since)
        Console.WriteLine($"Inadequate since 2024: {outcome.Record}");

    // Judgements are a column of JSON that the database looks into.
    foreach (var grade in JudgementScales.FourPoint.Grades)
    {
        var count = store.Outcomes.Count(outcome => outcome.Edition == FrameworkEditions.Ilacs2023
            && outcome.Judgements.Any(judgement => judgement.Area == JudgementAreas.CareLeavers && judgement.Grade == grade));
        Console.WriteLine($"Care leavers, {FrameworkEditions.Ilacs2023}: {count} {grade}");
    }

    // The whole record comes back as it went in.
    var oldham = store.Outcomes.Where(outcome => outcome.Authority == "oldham").AsEnumerable().Select(outcome => outcome.Record);
    Console.WriteLine($"Oldham as published: {oldham.Order(Comparer<InspectionEvent>.Create((a, b) => Nullable.Compare(a.FirstDay, b.FirstDay))).SequenceEqual(OfstedDataset.Default.Events.Of("Oldham"))}");
}

/// <summary>An inspection or visit as a row: what one asks for in columns, and the whole of it as JSON.</summary>
internal sealed class Outcome
{
    public int Id { get; init; }

    public required string Authority { get; init; }

    public FrameworkEdition? Edition { get; init; }

    public InspectionActivity? Activity { get; init; }

    public LocalDate? FirstDay { get; init; }

    public LocalDate? Published { get; init; }

    public Grade? Overall { get; init; }

    public List<StoredJudgement> Judgements { get; init; } = [];

    public required InspectionEvent Record { get; init; }

    public static Outcome Of(InspectionEvent record) => new()
    {
        Authority = record.Authority.Key,
        Edition = record.Edition,
        Activity = record.Activity,
        FirstDay = record.FirstDay,
        Published = record.Published,
        Overall = (record as Inspection)?.Overall,
        Judgements = [.. (record as Inspection)?.Judgements.Select(judgement => new StoredJudgement { Area = judgement.Area, Grade = judgement.Grade }) ?? []],
        Record = record,
    };
}

internal sealed class StoredJudgement
{
    public required JudgementArea Area { get; init; }

    public Grade? Grade { get; init; }
}

internal sealed class Store(DbContextOptions options) : DbContext(options)
{
    public DbSet<Outcome> Outcomes => Set<Outcome>();

    /// <summary>How each type of the library is a column, wherever it occurs.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<Grade>().HaveConversion<TermConverter<Grade>>();
        conventions.Properties<JudgementArea>().HaveConversion<TermConverter<JudgementArea>>();
        conventions.Properties<FrameworkEdition>().HaveConversion<TermConverter<FrameworkEdition>>();
        conventions.Properties<InspectionActivity>().HaveConversion<TermConverter<InspectionActivity>>();
        conventions.Properties<VisitTopic>().HaveConversion<TermConverter<VisitTopic>>();
        conventions.Properties<LocalDate>().HaveConversion<DayConverter>();
        conventions.Properties<InspectionEvent>().HaveConversion<RecordConverter>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        var outcome = model.Entity<Outcome>();
        outcome.HasIndex(row => row.Authority);
        outcome.OwnsMany(row => row.Judgements, judgements => judgements.ToJson());
    }
}

/// <summary>A term of the library by its permanent code.</summary>
internal sealed class TermConverter<T>() : ValueConverter<T, string>(
    term => TypeDescriptor.GetConverter(typeof(T)).ConvertToInvariantString(term)!,
    code => (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(code)!);

internal sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

/// <summary>A record in the wire format.</summary>
internal sealed class RecordConverter() : ValueConverter<InspectionEvent, string>(
    record => OfstedJson.Serialize(record, false), json => OfstedJson.Deserialize(json, JsonStrictness.Strict));
