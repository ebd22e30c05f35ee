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

    private static string Text(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream($"Ofsted.Domain.{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
