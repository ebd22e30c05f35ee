namespace Ofsted.Domain.Json;

/// <summary>A member of an object, as a schema tells of it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Shape">How its value looks.</param>
/// <param name="IsRequired">Whether it is always there.</param>
/// <param name="Constant">The one text that it always is, or null.</param>
internal readonly record struct MemberDescription(string Name, Shape Shape, bool IsRequired = false, string? Constant = null);
