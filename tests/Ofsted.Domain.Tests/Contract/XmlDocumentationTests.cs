using System.Reflection;
using System.Xml.Linq;

namespace Ofsted.Domain.Tests;

/// <summary>Every public member says in a sentence what it is.</summary>
public class XmlDocumentationTests
{
    private static readonly IReadOnlyDictionary<string, XElement> Members = XDocument
        .Load(Path.ChangeExtension(DomainAssembly.Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    private static readonly HashSet<string> PublicTypeNames =
        [.. DomainAssembly.PublicTypes.Select(type => type.FullName!.Replace('+', '.'))];

    [Fact]
    public void Every_public_type_is_documented() =>
        PublicTypeNames.Where(name => !IsDocumented("T:" + name)).Should().BeEmpty();

    [Fact]
    public void Every_public_member_is_documented() => DomainAssembly.PublicTypes
        .SelectMany(IdsOf)
        .Where(id => !Members.Any(member => Matches(member.Key, id) && IsDocumented(member.Key)))
        .Should().BeEmpty();

    [Fact]
    public void Summaries_are_sentences() => Members
        .Where(member => PublicTypeNames.Contains(TypeOf(member.Key)))
        .Select(member => (member.Key, Text: member.Value.Element("summary")?.Value.Trim()))
        .Where(member => member.Text is not null && !member.Text.EndsWith('.') && !member.Text.EndsWith(".)", StringComparison.Ordinal))
        .Select(member => $"{member.Key}: {member.Text}")
        .Should().BeEmpty();

    private static bool IsDocumented(string id) => Members.TryGetValue(id, out var member)
        && (member.Element("inheritdoc") is not null || member.Element("summary") is { Value.Length: > 5 });

    private static IEnumerable<string> IdsOf(Type type)
    {
        var name = type.FullName!.Replace('+', '.');
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => !DomainAssembly.IsCompilerGenerated(member));
        foreach (var member in members)
        {
            var id = member switch
            {
                PropertyInfo => $"P:{name}.{member.Name}",
                FieldInfo { IsSpecialName: false } => $"F:{name}.{member.Name}",
                EventInfo => $"E:{name}.{member.Name}",
                MethodInfo method when !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal) => $"M:{name}.{member.Name}",
                _ => null,
            };
            if (id is not null)
                yield return id;
        }
    }

    /// <summary>Ids of methods and indexers go on with type parameters and parameters.</summary>
    private static bool Matches(string memberId, string id) => memberId.StartsWith(id, StringComparison.Ordinal)
        && (memberId.Length == id.Length || memberId[id.Length] is '(' or '`');

    private static string TypeOf(string memberId)
    {
        var name = memberId[2..].Split('(')[0];
        return memberId[0] == 'T' ? name : name[..name.LastIndexOf('.')];
    }
}
