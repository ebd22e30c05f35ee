using NodaTime;
using Ofsted.Domain.Internal;
using Ofsted.Domain.Reading.Text;

namespace Ofsted.Domain.Reading.Title;

/// <summary>Turns the printed name of an authority into a reference.</summary>
internal static class AuthorityReader
{
    private const int LongestName = 100;
    private const int LinesAbove = 3;
    private const int LinesBelow = 4;

    public static AuthorityReference Read(DocumentContext context, LocalDate? firstDay)
    {
        var (title, log) = (context.Title, context.Log);
        var line = context.Content[title.Index];
        if (title.AuthorityName is not { Length: > 0 } name)
        {
            log.Error(ReadingFindingCodes.AuthorityMissing, "The title does not name the authority.", line, RecordMember.Authority);
            return new AuthorityReference();
        }

        log.AddValue(RecordMember.Authority, LinesAround(context.Content, title.Index), name);
        if ((Authorities.FindByName(name, firstDay) ?? Authorities.FindByName(name)) is { } authority)
            return AuthorityReference.To(authority);

        var served = Authorities.FindByDeliveryBody(name);
        if (served.Count == 1)
        {
            log.Warn(ReadingFindingCodes.AuthorityFromDeliveryBody,
                $"The title names {name}, which runs the services of {served[0].ShortName}; the authority is taken as the inspected body.", line, RecordMember.Authority);
            return AuthorityReference.To(served[0]);
        }

        var shown = Excerpt.BeginningOf(name, LongestName).ToString();
        log.Warn(ReadingFindingCodes.AuthorityUnknown, $"'{shown}' is not an authority that the library knows.{Authorities.AskBack(name)}", line, RecordMember.Authority);
        return new AuthorityReference { Name = shown };
    }

    /// <summary>The lines of the title, and above it where the name may be alone.</summary>
    private static SourceLine[] LinesAround(LineList content, int title)
    {
        var first = Math.Max(0, title - LinesAbove);
        var around = content.Slice(first, title - first + LinesBelow);
        return [content[title], .. around];
    }
}
