// Publishes the explorer into docs/explorer/dist: a folder for a web host, and one HTML file that is opened from disk.
// dotnet run docs/explorer/pack.cs [-- --published FOLDER]   with a folder, what was published there is packed
#:project Ofsted.Explorer.csproj
#:property ManagePackageVersionsCentrally=false
#:property RestoreLockedMode=false
#:property NuGetLockFilePath=obj/pack.lock.json
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Ofsted.Domain;
using Ofsted.Domain.Data;
using Ofsted.Explorer.Parts;

const string Policy = "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src blob:; connect-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'";

var home = Home();
var dist = Path.Combine(home, "dist");
var packing = Path.Combine(home, "obj", "packing");
var published = args is ["--published", var folder] ? folder : Path.Combine(home, "obj", "published");
if (args.Length == 0)
{
    if (Directory.Exists(published))
        Directory.Delete(published, recursive: true);
    using var publish = Process.Start("dotnet", ["publish", Path.Combine(home, "Ofsted.Explorer.csproj"), "-c", "Release", "-o", published, "-v", "quiet", "--nologo"]);
    publish.WaitForExit();
    if (publish.ExitCode != 0)
        return publish.ExitCode;
}

var root = Path.Combine(published, "wwwroot");
if (Directory.Exists(packing))
    Directory.Delete(packing, recursive: true);
var site = Path.Combine(packing, "site");
foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
{
    var target = Path.Combine(site, Path.GetRelativePath(root, file));
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.Copy(file, target, overwrite: true);
}

var framework = Path.Combine(root, "_framework");
var page = new StringBuilder(File.ReadAllText(Path.Combine(root, "index.html")));
Replace("<meta http-equiv=\"Content-Security-Policy\" content=\"[^\"]*\">", $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\">");
Replace("<link rel=\"stylesheet\" href=\"explorer.css\">", "<style>\n" + File.ReadAllText(Path.Combine(root, "explorer.css")) + "</style>");
Replace("<script src=\"explorer.js\"></script>", "<script type=\"text/plain\" id=\"worker\">" + Inline(File.ReadAllText(Path.Combine(root, "worker.js"))) + "</script>\n" + Script("explorer.js"));
Replace("<script src=\"_framework/blazor.webassembly.js\" autostart=\"false\"></script>", "<script autostart=\"false\">" + Inline(File.ReadAllText(Path.Combine(framework, "blazor.webassembly.js"))) + "</script>");

// What one asks first is answered from what is rendered here. Then the runtime comes: it is unpacked and compiled while the page is still being read.
var files = Directory.EnumerateFiles(framework).Where(file => !file.EndsWith("blazor.webassembly.js", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToLookup(file => Path.GetFileName(file).StartsWith("dotnet.", StringComparison.Ordinal));
Replace("<script src=\"start.js\"></script>", await HistoriesAsync() + Pack("runtime", files[true]) + Script("start.js") + "\n" + Pack("assemblies", files[false]));
var single = Path.Combine(packing, "ofsted-explorer.html");
File.WriteAllText(single, Ascii(page.ToString()), Encoding.ASCII);
var (kibibytes, compressed) = (new FileInfo(single).Length / 1024, Compressed(site) / 1024);
if (Directory.Exists(dist))
    Directory.Delete(dist, recursive: true);
Directory.Move(packing, dist);
Console.WriteLine($"{Path.Combine(dist, "ofsted-explorer.html")}: {kibibytes} KiB");
Console.WriteLine($"{Path.Combine(dist, "site")}: {compressed} KiB with Brotli");
return 0;

string Script(string name) => "<script>" + Inline(File.ReadAllText(Path.Combine(root, name))) + "</script>";

// A script ends at the first "</script", wherever it stands.
static string Inline(string script) => script.Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase).Replace("<!--", "<\\!--", StringComparison.Ordinal);

void Replace(string pattern, string text)
{
    var found = pattern.Contains('[', StringComparison.Ordinal) ? Regex.Match(page.ToString(), pattern) : Regex.Match(page.ToString(), Regex.Escape(pattern));
    if (!found.Success)
        throw new InvalidOperationException($"The page has no {pattern}");
    page.Remove(found.Index, found.Length).Insert(found.Index, text);
}

// The history of each authority, as the view shows it, so that it is there before the runtime is.
static async Task<string> HistoriesAsync()
{
    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
    await using var renderer = new HtmlRenderer(new NoServices(), NullLoggerFactory.Instance);
    var histories = new List<object>();
    foreach (var authority in Authorities.All)
    {
        var events = OfstedDataset.Default.Everything.HistoryOf(authority).Events;
        var parameters = new Dictionary<string, object?>
        {
            [nameof(AuthorityRecord.Authority)] = authority,
            [nameof(AuthorityRecord.Events)] = events,
            [nameof(AuthorityRecord.Picture)] = AuthorityRecord.PictureOf(events, AuthorityRecord.WidestPicture),
        };
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<AuthorityRecord>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        string?[] names = [authority.Urn?.ToString(CultureInfo.InvariantCulture), authority.Key, authority.ShortName, authority.Name, authority.DfeCode, .. authority.Aliases, .. authority.OnsCodes];
        histories.Add(new
        {
            key = authority.Key,
            name = authority.Name,
            offered = authority.To is null ? authority.ShortName : authority.Key,
            names = names.OfType<string>().Select(name => name.ToLowerInvariant()).Where(name => Authorities.Find(name) == authority).Distinct(),
            html,
        });
    }

    return $"<script type=\"text/plain\" id=\"histories\">{Convert.ToBase64String(Gzip(JsonSerializer.SerializeToUtf8Bytes(histories)))}</script>\n<script>explorer.histories();</script>\n";
}

string Pack(string id, IEnumerable<string> files)
{
    using var together = new MemoryStream();
    var names = new List<string>();
    foreach (var file in files)
    {
        var bytes = File.ReadAllBytes(file);
        if (file.EndsWith(".js", StringComparison.Ordinal))
            bytes = Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("import.meta.url", "globalThis.explorerBase", StringComparison.Ordinal));
        together.Write(bytes);
        names.Add($"[\"{Path.GetFileName(file)}\",{bytes.Length}]");
    }

    return $"<script type=\"text/plain\" id=\"{id}\" data-files='[{string.Join(',', names)}]'>{Convert.ToBase64String(Gzip(together.ToArray()))}</script>\n<script>explorer.unpack(\"{id}\");</script>\n";
}

// One character beyond ASCII makes a browser take all of the page for UTF-16, which costs it twice the memory and half a second.
static string Ascii(string page) => Regex.Replace(
    page,
    "<(script|style)[^>]*>.*?</\\1>|[^\0-\x7f]",
    part => part.Value switch
    {
        [not '<', ..] => $"&#{(int)part.Value[0]};",
        _ when part.Groups[1].Value == "script" => Regex.Replace(part.Value, "[^\0-\x7f]", letter => $"\\u{(int)letter.Value[0]:x4}"),
        _ => Regex.Replace(part.Value, "[^\0-\x7f]", letter => $"\\{(int)letter.Value[0]:x6}"),
    },
    RegexOptions.Singleline);

static byte[] Gzip(byte[] bytes)
{
    using var packed = new MemoryStream();
    using (var stream = new GZipStream(packed, CompressionLevel.SmallestSize))
        stream.Write(bytes);
    return packed.ToArray();
}

static long Compressed(string folder)
{
    long total = 0;
    foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
    {
        using var packed = new MemoryStream();
        using (var stream = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            stream.Write(File.ReadAllBytes(file));
        total += packed.Length;
    }

    return total;
}

// Not the path of the source, which a build for CI maps.
static string Home() => (string)AppContext.GetData("EntryPointFileDirectoryPath")!;

/// <summary>The parts that are rendered here ask for no service.</summary>
internal sealed class NoServices : IServiceProvider
{
    public object? GetService(Type serviceType) => null;
}
