using System.Security.Cryptography;
using System.Text;
using Ofsted.Domain.Query;

namespace Ofsted.Domain.Data;

/// <summary>The checksum of a set of events, whatever the order of its rows and columns and of its events.</summary>
internal static class EventChecksum
{
    private const char BetweenMembers = '\t';

    public static string Of(EventSet events)
    {
        var lines = events.Select(Line).Order(StringComparer.Ordinal);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }

    private static string Line(InspectionEvent item) =>
        string.Join(BetweenMembers, EventMembers.Of(item).Select(member => $"{member.Member}={member.Value}")) + "\n";
}
