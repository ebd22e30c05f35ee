using System.Reflection;

namespace Ofsted.Domain.Tests;

/// <summary>The texts of the facts that the library holds: notes, sources, titles, conditions.</summary>
public class FactTextTests
{
    [Fact]
    public void What_is_not_known_is_null_and_never_an_empty_text()
    {
        var texts = DomainAssembly.Registries.Where(registry => registry.Namespace != "Ofsted.Domain.Data").SelectMany(DomainAssembly.ReachableValues).SelectMany(Texts).ToList();

        texts.Should().HaveCountGreaterThan(1_000);
        texts.Where(item => item.Path != "ObservationPeriod.Unstated.Text") // a period that is not stated has no words
            .Where(item => string.IsNullOrWhiteSpace(item.Text) || item.Text.Trim() != item.Text || item.Text.Contains("  ", StringComparison.Ordinal))
            .Select(item => $"{item.Path}: '{item.Text}'").Should().BeEmpty();
    }

    private static IEnumerable<(string Path, string Text)> Texts((string Path, object Value) entry)
    {
        foreach (var property in entry.Value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (property.PropertyType == typeof(string) && property.GetValue(entry.Value) is string text)
                yield return ($"{entry.Path}.{property.Name}", text);
            if (property.PropertyType == typeof(EquatableList<string>) && property.GetValue(entry.Value) is EquatableList<string> list)
            {
                foreach (var item in list)
                    yield return ($"{entry.Path}.{property.Name}[]", item);
            }
        }
    }
}
