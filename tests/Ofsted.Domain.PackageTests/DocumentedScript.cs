namespace Ofsted.Domain.PackageTests;

/// <summary>The scripts that pages of docs show.</summary>
internal static class DocumentedScript
{
    /// <summary>The one block of a language on a page.</summary>
    public static string On(string page, string language)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pages", page)).ReplaceLineEndings("\n");
        return text.Split($"```{language}\n").Skip(1).Should().ContainSingle($"{page} shows one script of {language}").Subject.Split("\n```")[0] + "\n";
    }
}
