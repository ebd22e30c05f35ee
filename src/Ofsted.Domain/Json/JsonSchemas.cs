namespace Ofsted.Domain.Json;

/// <summary>The JSON Schemas (draft 2020-12) of what <see cref="OfstedJson"/> writes, as text.</summary>
/// <remarks>Each has an identifier of its own and holds all that it refers to, so that they can be compiled together and alone.</remarks>
/// <threadsafety>Thread-safe.</threadsafety>
public static class JsonSchemas
{
    /// <summary>The schema of an inspection, a visit or a list of them.</summary>
    public static string InspectionEvent => Text("inspection-event");

    /// <summary>The schema of an improvement plan.</summary>
    public static string ImprovementPlan => Text("improvement-plan");

    /// <summary>The schema of a progress report.</summary>
    public static string ProgressReport => Text("progress-report");

    /// <summary>The schema of an observation.</summary>
    public static string Observation => Text("observation");

    /// <summary>The schemas of the library's types, in the form of the <c>components</c> of an OpenAPI 3.1 document.</summary>
    /// <param name="names">Names of types, such as <c>Inspection</c> or <c>RuleReport</c>; a name that is not a type of the library is ignored.</param>
    /// <returns>
    /// The schema of each as JSON, and that of every type to which it refers, by name. A reference reads <c>#/components/schemas/Grade</c>.
    /// </returns>
    /// <remarks>
    /// They say what strict reading accepts, for every type that has a JSON form. The schemas above say it of records with more words, and stand alone.
    /// </remarks>
    public static IReadOnlyDictionary<string, string> Components(IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        return SchemaWriter.Write(Shapes.All.Where(shape => wanted.Contains(Shapes.NameOf(shape.Type))));
    }

    private static string Text(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Ofsted.Domain.{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
