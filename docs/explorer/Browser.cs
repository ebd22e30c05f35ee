using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using Microsoft.JSInterop;

namespace Ofsted.Explorer;

/// <summary>What the page asks of the browser.</summary>
[SupportedOSPlatform("browser")]
internal sealed partial class Browser(IJSRuntime script)
{
    /// <summary>Tells the page, a .NET object reference, of another address or width from now on; gives the address of now.</summary>
    public ValueTask<string> ListenAsync(object page) => script.InvokeAsync<string>("explorer.listen", page);

    [JSImport("globalThis.explorer.hash")]
    public static partial string Hash();

    [JSImport("globalThis.explorer.today")]
    public static partial string Today();

    [JSImport("globalThis.explorer.width")]
    public static partial int Width();

    /// <summary>What was typed into the field before the record was open.</summary>
    [JSImport("globalThis.explorer.typed")]
    public static partial string Typed();

    /// <summary>Puts the focus back into that field, if it was there.</summary>
    [JSImport("globalThis.explorer.resume")]
    public static partial void Resume();

    public Task GoToAsync(string hash) => script.InvokeVoidAsync("explorer.goTo", hash).AsTask();

    public Task DownloadAsync(string name, string text) => script.InvokeVoidAsync("explorer.download", name, text).AsTask();

    public Task FocusAsync(string id) => script.InvokeVoidAsync("explorer.focus", id).AsTask();

    /// <summary>Gets the worker ready that reads documents.</summary>
    public ValueTask WarmUpAsync() => script.InvokeVoidAsync("explorer.warmUp");

    /// <summary>Ends the worker of the single file, which gives back its memory, and gets a new one ready.</summary>
    public ValueTask RenewAsync() => script.InvokeVoidAsync("explorer.renew");

    /// <summary>Lets files be dropped on an element, or chosen in the field within it; <c>FilesArrived</c> of the receiver, a .NET object reference, is told.</summary>
    public ValueTask ReceiveFilesAsync(string id, object receiver) => script.InvokeVoidAsync("explorer.receiveFiles", id, receiver);

    public ValueTask<string> TextOfAsync(int file) => script.InvokeAsync<string>("explorer.textOf", file);

    /// <summary>Reads a document in the worker; what comes back starts with a letter that says how it went.</summary>
    public ValueTask<string> ReadAsync(int file) => script.InvokeAsync<string>("explorer.read", TimeSpan.FromMinutes(3), file);

    public ValueTask ForgetAsync(int file) => script.InvokeVoidAsync("explorer.forget", file);
}

/// <summary>A file that was dropped or chosen; its bytes stay with the browser until they are asked for.</summary>
internal sealed record DroppedFile(int Id, string Name, long Size);
