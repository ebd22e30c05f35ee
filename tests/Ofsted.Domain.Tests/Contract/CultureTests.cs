using System.Globalization;

namespace Ofsted.Domain.Tests;

public class CultureTests
{
    [Fact]
    public void Tests_run_under_the_culture_that_was_asked_for()
    {
        Assert.SkipWhen(TestCulture.Name is null, $"{TestCulture.Variable} names no culture.");

        CultureInfo.CurrentCulture.Name.Should().Be(TestCulture.Name);
        CultureInfo.CurrentUICulture.Name.Should().Be(TestCulture.Name);
    }

    [Theory]
    [InlineData("cy-GB")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Texts_do_not_depend_on_culture(string name)
    {
        var invariant = Under(CultureInfo.InvariantCulture, Texts);
        invariant.Should().HaveCountGreaterThan(400);
        Under(CultureInfo.GetCultureInfo(name), () => $"{new LocalDate(2024, 5, 13):D}").Should().NotBe("Monday, 13 May 2024", "the culture must make a difference");

        var texts = Under(CultureInfo.GetCultureInfo(name), Texts);

        texts.Except(invariant).Should().BeEmpty("these texts depend on culture");
        texts.Should().HaveSameCount(invariant);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public void Vocabularies_are_read_alike_in_every_culture(string name)
    {
        Under(CultureInfo.GetCultureInfo(name), () => JudgementArea.Parse("CHILDREN IN CARE")).Should().BeSameAs(JudgementAreas.ChildrenInCare);
        Under(CultureInfo.GetCultureInfo(name), () => Grade.Parse("INADEQUATE")).Should().BeSameAs(Grades.Inadequate);
        (Under(CultureInfo.GetCultureInfo(name), () => Authorities.FindByName("ISLINGTON"))?.Key).Should().Be("islington");
    }

    private static List<string> Texts() =>
    [
        .. DomainAssembly.Registries
            .Where(registry => registry.Namespace != "Ofsted.Domain.Data")
            .SelectMany(DomainAssembly.ReachableValues)
            .Select(entry => $"{entry.Path}: {entry.Value}"),
        .. SampleValues.RecordTypes.Select(type => $"{type.Name}: {SampleValues.MakeRecord(type, 15)}"),
    ];

    private static T Under<T>(CultureInfo culture, Func<T> get)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            return get();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
