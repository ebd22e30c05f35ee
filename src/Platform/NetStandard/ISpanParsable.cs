namespace System;

/// <summary>Says nothing: where interfaces have no static members, there is no way to ask.</summary>
internal interface ISpanParsable<TSelf>;
