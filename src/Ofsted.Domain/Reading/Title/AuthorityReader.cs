using NodaTime;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Turns the printed name of an authority into a reference.</summary>
internal static class AuthorityReader
{
    private const string Path = "authority";
    private const int LinesAbove = 3;
    private const int LinesBelow = 4;

    public static AuthorityReference Read(DocumentText document, DocumentTitle title, LocalDate? firstDay, ReadingLog log)
    {
        var line = title.Index < document.Content.Count ? document.Content[title.Index] : null;
        if (title.AuthorityName is not { Length: > 0 } name)
        {
            log.Error(ReadingFindingCodes.AuthorityMissing, "The title does not name the authority.", line, Path);
            return new AuthorityReference();
        }

        if (line is not null)
            log.Read(Path, LinesAround(document, title.Index), name);
        if ((Authorities.FindByName(name, firstDay) ?? Authorities.FindByName(name)) is { } authority)
            return AuthorityReference.To(authority);

        var served = Authorities.FindByDeliveryBody(name);
        if (served.Count == 1)
        {
            log.Warn(ReadingFindingCodes.AuthorityFromDeliveryBody,
                $"The title names {name}, which runs the services of {served[0].ShortName}; that is the inspected authority.", line, Path);
            return AuthorityReference.To(served[0]);
        }

        var shown = name.Length <= 100 ? name : name[..100];
        log.Warn(ReadingFindingCodes.AuthorityUnknown, $"'{shown}' is no authority that the library knows.", line, Path);
        return new AuthorityReference { Name = shown };
    }

    /// <summary>The lines of the title, and above it where the name may stand alone.</summary>
    private static SourceLine[] LinesAround(DocumentText document, int title)
    {
        var first = Math.Max(0, title - LinesAbove);
        var around = document.Content.Skip(first).Take(title - first + LinesBelow).ToArray();
        return [document.Content[title], .. around];
    }
}
