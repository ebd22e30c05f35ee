using System.Runtime.CompilerServices;

// A library made with the assembly for netstandard2.0 looks here for the type that init-only properties are marked with.
[assembly: TypeForwardedTo(typeof(IsExternalInit))]
