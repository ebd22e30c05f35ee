using System.ComponentModel;
using System.Globalization;

namespace Ofsted.Domain.Internal;

/// <summary>Converts a term from its code or one of its spellings, and to its code, for configuration files and designers.</summary>
internal abstract class TermTypeConverter<T>(Vocabulary<T> vocabulary) : TypeConverter
    where T : class, ITerm
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) =>
        sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? vocabulary.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is T term && destinationType == typeof(string) ? term.Code : base.ConvertTo(context, culture, value, destinationType);

    public override bool GetStandardValuesSupported(ITypeDescriptorContext? context) => true;

    public override StandardValuesCollection GetStandardValues(ITypeDescriptorContext? context) => new(vocabulary.All.ToArray());
}
