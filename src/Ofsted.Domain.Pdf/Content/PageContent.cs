using System.Globalization;
using Ofsted.Domain.Pdf.Documents;
using Ofsted.Domain.Pdf.Fonts;
using Ofsted.Domain.Pdf.Syntax;

namespace Ofsted.Domain.Pdf.Content;

/// <summary>Runs the content of a page for its text; whatever else it draws is ignored.</summary>
internal sealed class PageContent
{
    private const int StepsOfOperator = 10;
    private const int StepsOfGlyph = 10;
    private const int StepsOfForm = 5_000;
    private const double DeepestDescent = 0.3;

    private readonly PdfFile _file;
    private readonly ResourceFonts _fonts;
    private readonly PageSource _page;
    private readonly List<Glyph> _glyphs;
    private readonly Stack<TextState> _saved = new();
    private readonly List<int> _marks = [];
    private readonly HashSet<StreamValue> _openForms = [];
    private readonly Operands _operands = new();
    private readonly PathExtent _path = new();
    private readonly Dictionary<StreamValue, ReadOnlyMemory<byte>> _forms = [];

    private TextState _state;
    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;
    private long _expanded;
    private int _drawn;
    private int _unknown;

    private PageContent(PdfFile file, ResourceFonts fonts, PageSource page, List<Glyph> glyphs)
    {
        (_file, _fonts, _page, _glyphs) = (file, fonts, page, glyphs);
        _state = new TextState { Transformation = Initial(page), Scale = 1 };
    }

    /// <summary>Adds the glyphs of a page in the order in which they are drawn.</summary>
    public static void Read(PdfFile file, ResourceFonts fonts, PageSource page, List<Glyph> glyphs)
    {
        var content = new PageContent(file, fonts, page, glyphs);
        if (content.Join(page.Dictionary["Contents"]) is { } bytes)
            content.Run(bytes, file.Get<DictionaryValue>(page.Resources), 1);
        if (content._unknown > 0)
            file.Log.Warn(PdfFindingCodes.CharactersUnknown, content.OnPage($"{content._unknown} glyphs have no known character and are left out."));
    }

    private static Matrix Initial(PageSource page)
    {
        var box = page.Box;
        var moved = Matrix.Move(-box.Left, -box.Bottom);
        return page.Turns switch
        {
            1 => moved.Then(new Matrix(0, -1, 1, 0, 0, box.Width)),
            2 => moved.Then(new Matrix(-1, 0, 0, -1, box.Width, box.Height)),
            3 => moved.Then(new Matrix(0, 1, -1, 0, box.Height, 0)),
            _ => moved,
        };
    }

    private string OnPage(string message) => string.Create(CultureInfo.InvariantCulture, $"Page {_page.Number}: {message}");

    private ReadOnlyMemory<byte>? Join(Value? contents)
    {
        var resolved = _file.Resolve(contents);
        if (resolved is StreamValue single)
            return Decode(single);
        if (resolved is not ArrayValue array)
        {
            if (contents is not null)
                _file.Log.Error(PdfFindingCodes.PageDamaged, OnPage("its content is missing."));
            return null;
        }

        var joined = new List<byte>();
        foreach (var item in array.Items)
        {
            if (_file.Get<StreamValue>(item) is not { } part)
            {
                _file.Log.Error(PdfFindingCodes.PageDamaged, OnPage("part of its content is missing."));
                continue;
            }

            joined.AddRange(Decode(part).Span);
            joined.Add((byte)'\n');
            Work.Check("a page", _file.Work.Limits.ExpandedBytes, "bytes of content, forms put in", joined.Count);
        }

        return joined.ToArray();
    }

    private ReadOnlyMemory<byte> Decode(StreamValue stream)
    {
        var decoded = _file.Streams.Decode(stream);
        if (decoded.IsDamaged || decoded.IsUnknown)
            _file.Log.Error(PdfFindingCodes.PageDamaged, OnPage("its content is damaged; only part of it could be read."));
        return decoded.IsUnknown ? default : decoded.Bytes;
    }

    private void Run(ReadOnlyMemory<byte> bytes, DictionaryValue? resources, int depth)
    {
        Work.Check("forms", _file.Work.Limits.Nesting, "levels within each other", depth);
        _expanded += bytes.Length;
        Work.Check("a page", _file.Work.Limits.ExpandedBytes, "bytes of content, forms put in", _expanded);
        var segment = bytes.ToSegment();
        var lexer = new Lexer(segment.Array!, segment.Offset, segment.Offset + segment.Count, _file.Work);
        _operands.Clear();
        while (true)
        {
            var value = lexer.Read(allowReferences: false);
            if (value is not KeywordValue keyword)
            {
                _operands.Add(value);
                continue;
            }

            if (ReferenceEquals(keyword, KeywordValue.EndOfInput))
                break;
            _file.Work.Spend(StepsOfOperator);
            if (keyword.Text == "BI")
                SkipImage(lexer, segment.Array!);
            else
                Apply(keyword.Text, resources, depth);
            _operands.Clear();
        }

        _file.Work.Spend(bytes.Length);
    }

    private void Apply(string name, DictionaryValue? resources, int depth)
    {
        switch (name)
        {
            case "q":
                Work.Check("saved graphics states", _file.Work.Limits.Nesting, "levels within each other", _saved.Count + 1);
                _saved.Push(_state);
                break;
            case "Q":
                if (_saved.TryPop(out var saved))
                    _state = saved;
                break;
            case "cm":
                if (_operands.TryMatrix(out var matrix))
                    _state.Transformation = matrix.Then(_state.Transformation);
                break;
            case "m" or "l":
                AddToPath(0);
                break;
            case "c":
                AddToPath(4);
                AddToPath(2);
                AddToPath(0);
                break;
            case "v" or "y":
                AddToPath(2);
                AddToPath(0);
                break;
            case "re":
                AddRectangle();
                break;
            case "W" or "W*":
                _path.IsClip = true;
                break;
            case "n" or "f" or "F" or "f*" or "S" or "s" or "b" or "b*" or "B" or "B*":
                _state.Clip = _path.End(_state.Clip);
                break;
            case "BT":
                (_text, _line) = (Matrix.Identity, Matrix.Identity);
                break;
            case "Tf":
                _state.Size = _operands.Number(0) ?? _state.Size;
                if (_operands.FromEnd(1) is NameValue font)
                    UseFont(resources, font.Text);
                break;
            case "gs":
                if (_operands.FromEnd(0) is NameValue settings)
                    UseSettings(resources, settings.Text);
                break;
            case "Tc":
                _state.CharacterSpacing = _operands.Number(0) ?? 0;
                break;
            case "Tw":
                _state.WordSpacing = _operands.Number(0) ?? 0;
                break;
            case "Tz":
                _state.Scale = (_operands.Number(0) ?? 100) / 100;
                break;
            case "TL":
                _state.Leading = _operands.Number(0) ?? 0;
                break;
            case "Ts":
                _state.Rise = _operands.Number(0) ?? 0;
                break;
            case "Td":
                MoveLine(_operands.Number(1) ?? 0, _operands.Number(0) ?? 0);
                break;
            case "TD":
                _state.Leading = -(_operands.Number(0) ?? 0);
                MoveLine(_operands.Number(1) ?? 0, _operands.Number(0) ?? 0);
                break;
            case "Tm":
                if (_operands.TryMatrix(out var place))
                    (_text, _line) = (place, place);
                break;
            case "T*":
                MoveLine(0, -_state.Leading);
                break;
            case "Tj":
                Show(_operands.FromEnd(0));
                break;
            case "'":
                MoveLine(0, -_state.Leading);
                Show(_operands.FromEnd(0));
                break;
            case "\"":
                _state.WordSpacing = _operands.Number(2) ?? _state.WordSpacing;
                _state.CharacterSpacing = _operands.Number(1) ?? _state.CharacterSpacing;
                MoveLine(0, -_state.Leading);
                Show(_operands.FromEnd(0));
                break;
            case "TJ":
                ShowAll(_operands.FromEnd(0) as ArrayValue);
                break;
            case "BMC":
                _marks.Add(CurrentMark);
                break;
            case "BDC":
                _marks.Add(MarkOf(resources, _operands.FromEnd(0)) ?? CurrentMark);
                break;
            case "EMC":
                if (_marks.Count > 0)
                    _marks.RemoveAt(_marks.Count - 1);
                break;
            case "Do":
                if (_operands.FromEnd(0) is NameValue form)
                    RunForm(resources, form.Text, depth);
                break;
        }
    }

    private void AddToPath(int place) => _path.Add(_operands.Number(place + 1), _operands.Number(place), _state.Transformation);

    private void AddRectangle()
    {
        AddToPath(2);
        if (_operands.Number(3) + _operands.Number(1) is not { } right || _operands.Number(2) + _operands.Number(0) is not { } top)
            return;
        _path.Add(right, top, _state.Transformation);
        _path.Add(_operands.Number(3), top, _state.Transformation);
        _path.Add(right, _operands.Number(2), _state.Transformation);
    }

    private int CurrentMark => _marks.Count > 0 ? _marks[^1] : -1;

    private int? MarkOf(DictionaryValue? resources, Value? properties)
    {
        if (properties is NameValue name)
            properties = _file.Get<DictionaryValue>(resources?["Properties"])?[name.Text];
        return _file.Get<DictionaryValue>(properties)?["MCID"] is NumberValue { Whole: { } mark } ? mark : null;
    }

    private void UseFont(DictionaryValue? resources, string name)
    {
        _state.Font = _fonts.Find(resources, name);
        if (_state.Font is null)
            _file.Log.Error(PdfFindingCodes.FontDamaged, OnPage($"the font {name} is missing; its text is left out."));
    }

    private void UseSettings(DictionaryValue? resources, string name)
    {
        var settings = _file.Get<DictionaryValue>(_file.Get<DictionaryValue>(resources?["ExtGState"])?[name]);
        if (_file.Get<ArrayValue>(settings?["Font"]) is not { Items: [var font, var size] })
            return;
        _state.Font = _fonts.Find(font);
        _state.Size = _file.Number(size) ?? _state.Size;
    }

    private void RunForm(DictionaryValue? resources, string name, int depth)
    {
        if (_file.Get<StreamValue>(_file.Get<DictionaryValue>(resources?["XObject"])?[name]) is not { } form
            || _file.Name(form.Dictionary["Subtype"]) is not "Form")
        {
            return;
        }

        _file.Work.Spend(StepsOfForm);
        if (!_openForms.Add(form))
        {
            _file.Log.Error(PdfFindingCodes.PageDamaged, OnPage("a form calls itself."));
            return;
        }

        if (!_forms.TryGetValue(form, out var bytes))
            _forms[form] = bytes = Decode(form);
        var outer = (_state, _text, _line, _marks.Count, _saved.Count);
        if (_file.Get<ArrayValue>(form.Dictionary["Matrix"]) is { Items.Count: 6 } values)
        {
            var n = values.Items.ConvertAll(item => _file.Number(item) ?? 0);
            _state.Transformation = new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]).Then(_state.Transformation);
        }

        Run(bytes, _file.Get<DictionaryValue>(form.Dictionary["Resources"]) ?? resources, depth + 1);
        (_state, _text, _line, var marks, var saved) = outer;
        if (_marks.Count > marks)
            _marks.RemoveRange(marks, _marks.Count - marks);
        while (_saved.Count > saved)
            _saved.Pop();
        _openForms.Remove(form);
    }

    private void MoveLine(double x, double y) => _line = _text = Matrix.Move(x, y).Then(_line);

    private void ShowAll(ArrayValue? array)
    {
        foreach (var item in array?.Items ?? [])
        {
            if (item is NumberValue number)
                Advance(-number.Number / 1000 * _state.Size);
            else
                Show(item);
        }
    }

    private void Show(Value? value)
    {
        if (value is not StringValue { Bytes: { Length: > 0 } bytes } || _state.Font is not { } font)
            return;
        var rest = bytes.AsSpan();
        while (!rest.IsEmpty)
        {
            var glyph = font.Next(rest, out var length);
            rest = rest[length..];
            Draw(glyph);
            Advance((glyph.Width * _state.Size) + _state.CharacterSpacing + (glyph.IsSpaceCode ? _state.WordSpacing : 0));
        }
    }

    private void Advance(double distance)
    {
        if (_state.Font is { IsVertical: true })
            _text = Matrix.Move(0, distance).Then(_text);
        else
            _text = Matrix.Move(distance * _state.Scale, 0).Then(_text);
    }

    private void Draw(in FontGlyph glyph)
    {
        _file.Work.Spend(StepsOfGlyph);
        Work.Check("a page", _file.Work.Limits.PageGlyphs, "glyphs", ++_drawn);
        if (glyph.Text is null)
        {
            _unknown++;
            return;
        }

        var drawn = _text.Then(_state.Transformation);
        var size = _state.Size * drawn.D;
        var left = (_state.Rise * drawn.C) + drawn.E;
        var baseline = (_state.Rise * drawn.D) + drawn.F;
        var right = left + (glyph.Width * _state.Size * _state.Scale * drawn.A);
        if (_state.Size < 0)
            (size, left, right) = (-size, right, left);
        var isHorizontal = drawn.A > 0 == _state.Size > 0 && Math.Abs(drawn.B) < 0.01 * Math.Abs(drawn.A);
        if (!isHorizontal || !(size > 0.01) || !(size < 10_000) || !IsOnPage(left, right, baseline) || IsClipped(left, right, baseline, size))
            return;
        _glyphs.Add(new Glyph
        {
            Text = glyph.Text,
            Left = left,
            Right = Math.Max(left, right),
            Baseline = baseline,
            Size = size,
            Mark = CurrentMark,
            IsBlank = glyph.IsBlank,
        });
    }

    private bool IsOnPage(double left, double right, double baseline) =>
        right >= 0 && left <= _page.Width && right - left <= _page.Width && baseline >= -0.02 * _page.Height && baseline <= _page.Height;

    /// <summary>Whether a glyph lies wholly outside of what is shown, as text does that has outgrown its box.</summary>
    private bool IsClipped(double left, double right, double baseline, double size) =>
        _state.Clip is { } clip
        && (right < clip.Left || left > clip.Right || baseline + size < clip.Bottom || baseline - (DeepestDescent * size) > clip.Top);

    /// <summary>Steps over a picture in the content: its dictionary, and its bytes up to a free-standing EI.</summary>
    private void SkipImage(Lexer lexer, byte[] data)
    {
        while (lexer.Read(allowReferences: false) is var value && value is not KeywordValue { Text: "ID" })
        {
            if (ReferenceEquals(value, KeywordValue.EndOfInput))
                return;
        }

        while (lexer.Position < lexer.End)
        {
            var rest = data.AsSpan(lexer.Position, lexer.End - lexer.Position);
            var at = rest.IndexOf("EI"u8);
            _file.Work.Spend(at < 0 ? rest.Length : at);
            if (at < 0)
            {
                lexer.Position = lexer.End;
                return;
            }

            lexer.Position += at + 2;
            if (at > 0 && Characters.IsBlank(rest[at - 1]) && (at + 2 >= rest.Length || Characters.IsBlank(rest[at + 2])))
                return;
        }
    }
}
