// Publishes the explorer into docs/explorer/dist: a folder for a web host, and one HTML file that is opened from disk.
// dotnet run docs/explorer/pack.cs [-- --published FOLDER]   with a folder, what was published there is packed
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

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
Replace("<script src=\"explorer.js\"></script>", Files() + "<script>window.explorerFiles = true;</script>\n" + Script("explorer.js"));
Replace("<script src=\"_framework/blazor.webassembly.js\" autostart=\"false\"></script>", "<script autostart=\"false\">" + Inline(File.ReadAllText(Path.Combine(framework, "blazor.webassembly.js"))) + "</script>");
Replace(
    "<script src=\"start.js\"></script>",
    "<script>explorer.unpackModules([\"dotnet.js\", \"dotnet.native.js\", \"dotnet.runtime.js\"]).then(() => {\n" + File.ReadAllText(Path.Combine(root, "start.js")) + "});</script>");
var single = Path.Combine(packing, "ofsted-explorer.html");
File.WriteAllText(single, page.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
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

string Files()
{
    var text = new StringBuilder();
    text.Append("<script type=\"text/plain\" id=\"worker\">").Append(Inline(File.ReadAllText(Path.Combine(root, "worker.js")))).Append("</script>\n");
    foreach (var file in Directory.EnumerateFiles(framework).Where(file => !file.EndsWith("blazor.webassembly.js", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
    {
        var bytes = File.ReadAllBytes(file);
        if (file.EndsWith(".js", StringComparison.Ordinal))
            bytes = Encoding.UTF8.GetBytes(File.ReadAllText(file).Replace("import.meta.url", "globalThis.explorerBase", StringComparison.Ordinal));
        text.Append($"<script type=\"text/plain\" id=\"file:{Path.GetFileName(file)}\">").Append(Convert.ToBase64String(Gzip(bytes))).Append("</script>\n");
    }

    return text.ToString();
}

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
