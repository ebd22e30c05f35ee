using System.Diagnostics.CodeAnalysis;

namespace Ofsted.Domain.Internal;

/// <summary>
/// Tells a notebook host how to show a type. Hosts of the .NET Interactive family look for an attribute of this name by
/// reflection, whoever declares it, so that no package of theirs is needed.
/// </summary>
/// <param name="formatterSource">
/// The name, with its assembly, of the type that makes the formatters. A name, not a type: the words of the field do not know what is done
/// with them.
/// </param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    string formatterSource) : Attribute
{
    /// <summary>The formatter source of all that is shown.</summary>
    public const string Shown = "Ofsted.Domain.Display.NotebookFormatterSource, Ofsted.Domain";

    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor | DynamicallyAccessedMemberTypes.PublicMethods)]
    private readonly string _formatterSource = formatterSource;

    /// <summary>What hosts put side by side, the richest first.</summary>
    public string[] PreferredMimeTypes { get; } = ["text/html", "text/plain"];

    /// <summary>What hosts read.</summary>
    public Type FormatterSourceType => Type.GetType(_formatterSource, throwOnError: true)!;
}
