namespace Ofsted.Domain.Official;

/// <summary>Something wrong with a sheet or a row of it, before it is read for events.</summary>
internal readonly record struct Problem(string Code, string Message, int? Row);
