namespace Ofsted.Domain.Mutation;

/// <summary>A test by its class and method; the cases of a theory are one test.</summary>
internal readonly record struct TestMethod(string Class, string Method)
{
    public override string ToString() => $"{Class[(Class.LastIndexOf('.') + 1)..]}.{Method}";
}
