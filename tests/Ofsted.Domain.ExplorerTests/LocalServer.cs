using System.Net;

namespace Ofsted.Domain.ExplorerTests;

/// <summary>A web host of a folder on this computer, and what was asked of it.</summary>
internal sealed class LocalServer : IDisposable
{
    private readonly HttpListener _listener;

    public LocalServer(string folder)
    {
        Address = $"http://localhost:{Random.Shared.Next(20_000, 60_000)}/";
        _listener = new HttpListener { Prefixes = { Address } };
        _listener.Start();
        _ = Task.Run(() => ServeAsync(folder));
    }

    public string Address { get; }

    public List<string> Asked { get; } = [];

    public void Dispose() => _listener.Close();

    private async Task ServeAsync(string folder)
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                Asked.Add(context.Request.Url!.AbsolutePath);
                var path = Path.Combine(folder, context.Request.Url!.AbsolutePath is "/" ? "index.html" : context.Request.Url.AbsolutePath[1..]);
                if (!File.Exists(path))
                {
                    context.Response.StatusCode = 404;
                    context.Response.Close();
                    continue;
                }

                context.Response.ContentType = Path.GetExtension(path) switch { ".html" => "text/html", ".js" => "text/javascript", ".css" => "text/css", ".wasm" => "application/wasm", _ => "application/octet-stream" };
                context.Response.Close(await File.ReadAllBytesAsync(path), willBlock: true);
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or IOException)
            {
                return;
            }
        }
    }
}
