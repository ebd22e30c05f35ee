using System.Runtime.CompilerServices;

// A library made with the assembly for netstandard2.0 looks here for the type that init-only properties are marked with.
// For net8.0 the package of polyfills says the same.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
