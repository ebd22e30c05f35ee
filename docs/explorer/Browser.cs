using Microsoft.JSInterop;

namespace Ofsted.Explorer;

/// <summary>What the page asks of the browser.</summary>
internal sealed class Browser(IJSRuntime script)
{
    public ValueTask ListenAsync(object page) => script.InvokeVoidAsync("explorer.listen", page);

    public ValueTask<string> HashAsync() => script.InvokeAsync<string>("explorer.hash");

    public Task GoToAsync(string hash) => script.InvokeVoidAsync("explorer.goTo", hash).AsTask();

    public ValueTask<string> TodayAsync() => script.InvokeAsync<string>("explorer.today");

    public ValueTask<int> WidthAsync() => script.InvokeAsync<int>("explorer.width");

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
