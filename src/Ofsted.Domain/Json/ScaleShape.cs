using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Json;

internal sealed class ScaleShape() : CodeShape<JudgementScale>("a scale")
{
    public override string KeyOf(JudgementScale value) => value.Code;

    protected override IEnumerable<string> Codes => JudgementScales.All.Select(scale => scale.Code);

    protected override bool TryFind(string code, [NotNullWhen(true)] out JudgementScale? value)
    {
        value = JudgementScales.All.FirstOrDefault(scale => scale.Code == code);
        return value is not null;
    }
}
