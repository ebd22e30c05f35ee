using NodaTime;
using NodaTime.Text;

namespace Ofsted.Domain.Json;

internal sealed class YearDayShape() : CodeShape<AnnualDate>("a day of the year, such as 12-25")
{
    public override string KeyOf(AnnualDate value) => AnnualDatePattern.Iso.Format(value);

    protected override bool TryFind(string code, out AnnualDate value) => AnnualDatePattern.Iso.Parse(code).TryGetValue(default, out value);
}
