using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Load.Format;
using Briefing.Load.Markup;
using Briefing.Load.Scalars;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Print.Layout;
using Briefing.Text;

namespace Briefing.Load;

/// <content>Values that are written as one text.</content>
internal sealed partial class MappingReader
{
    /// <summary>Stands for a date that could not be read.</summary>
    private static readonly PartialDate s_unreadDate = PartialDate.Parse("0001-01-01")!;

    /// <summary>An id, a word or whatever else no output shows; the format says which, and so what is checked of it.</summary>
    public Located<string>? Text(string key) => Scalar(key, isRequired: false);

    public Located<string> RequiredText(string key) => Scalar(key, isRequired: true) ?? new("", At);

    /// <summary>What an output shows: a text or a line.</summary>
    public Prose? Prose(string key) => Prose(key, isRequired: false);

    public Prose RequiredProse(string key) => Prose(key, isRequired: true) ?? new("", At);

    public Located<PartialDate>? Date(string key) => Date(Scalar(key, isRequired: false));

    public Located<PartialDate> RequiredDate(string key) =>
        Date(Scalar(key, isRequired: true)) ?? new(s_unreadDate, At);

    public Located<int>? Count(string key) =>
        Scalar(key, isRequired: false) is { } word && Numbers.Count(word.Value) is { } count ? new(count, word.At) : null;

    public Located<decimal>? Ratio(string key) =>
        Scalar(key, isRequired: false) is { } word && Numbers.Ratio(word.Value) is { } ratio ? new(ratio, word.At) : null;

    public Located<T>? Choice<T>(string key, Choice<T> choice) => Choice(key, isRequired: false, choice);

    public Located<T> RequiredChoice<T>(string key, Choice<T> choice) =>
        Choice(key, isRequired: true, choice) ?? new(choice.Unread, At);

    /// <summary>A list of texts; empty ones stand for what could not be read.</summary>
    public ImmutableArray<Located<string>> Texts(string key) => Texts(key, isRequired: false);

    public ImmutableArray<Located<string>> RequiredTexts(string key) => Texts(key, isRequired: true);

    /// <summary>A mapping of ids to a word or a list of words.</summary>
    public ImmutableArray<ById<ImmutableArray<Located<T>>>> ChoicesById<T>(
        string key, Choice<T> choice)
    {
        if (Declared<Value.ById>(key, isRequired: false).Item is not Value.OneOrMore { Item: Value.OneOf } value)
            throw NotDeclared(key);

        return [.. Entries(key).Select(entry => new ById<ImmutableArray<Located<T>>>(entry.Key, Words(value.What, entry)))];

        ImmutableArray<Located<T>> Words(string what, YamlEntry entry)
        {
            ImmutableArray<YamlNode> nodes = entry.Value is YamlNode.Sequence list ? list.Items : [entry.Value];
            var words = nodes.Select(node => Item(what, node)).Where(word => word.Value.Length > 0);
            return [.. words.Select(word => Chosen(entry.Key.Value, word, choice))];
        }
    }

    /// <summary>A mapping of ids to one word each; what cannot be read is left out.</summary>
    public ImmutableArray<ById<Located<T>>> ChoiceById<T>(string key, Choice<T> choice)
    {
        var value = Declared<Value.ById>(key, isRequired: false);
        if (value.Item is not Value.OneOf)
            throw NotDeclared(key);

        return [.. Words(key, value.What).Select(e => new ById<Located<T>>(e.Id, Chosen(e.Id.Value, e.Value, choice)))];
    }

    /// <summary>A mapping of ids to colours as <c>0xRRGGBB</c>; what cannot be read is left out.</summary>
    public ImmutableArray<ById<Located<int>>> ColourById(string key)
    {
        var value = Declared<Value.ById>(key, isRequired: false);
        if (value.Item is not Value.Scalar { Kind: ScalarKind.Colour and var kind })
            throw NotDeclared(key);

        return
        [
            .. from entry in Words(key, value.What)
               let colour = ColourOf(Checked(kind, entry.Id.Value, entry.Value))
               where colour is not null
               select new ById<Located<int>>(entry.Id, colour),
        ];
    }

    private static Located<int>? ColourOf(Located<string> word) =>
        HexColour.Parse(word.Value) is { } colour ? new(colour, word.At) : null;

    private IEnumerable<ById<Located<string>>> Words(string key, string what) =>
        Entries(key).Select(e => new ById<Located<string>>(e.Key, Item(what, e.Value))).Where(e => e.Value.Value.Length > 0);

    private Located<T>? Choice<T>(string key, bool isRequired, Choice<T> choice)
    {
        if (!ReferenceEquals(Declared<Value.OneOf>(key, isRequired).Choice, choice))
            throw NotDeclared(key);

        return Take(key, isRequired, Shape.Text)?.Value is YamlNode.Scalar scalar
            ? Chosen(key, Joined(scalar), choice)
            : null;
    }

    /// <summary>A colour as <c>0xRRGGBB</c>.</summary>
    public Located<int>? Colour(string key) =>
        Scalar(key, isRequired: false) is { } word ? ColourOf(word) : null;

    private Located<T> Chosen<T>(string key, Located<string> word, Choice<T> choice)
    {
        if (!choice.TryRead(word.Value, out var value))
        {
            var suggestion = NearMiss.OfWord(word.Value, choice.Words);
            Report(Problems.NotOneOf(word.At, key, word.Value, choice.Words, suggestion));
        }

        return new(value, word.At);
    }

    private ImmutableArray<Located<string>> Texts(string key, bool isRequired)
    {
        var list = Declared<Value.List>(key, isRequired);
        return list.Item is Value.Scalar { Kind: var kind }
            ? [.. Items(key, isRequired, list.Most).Select(item => Checked(kind, key, Item(list.What, item)))]
            : throw NotDeclared(key);
    }

    /// <summary>An item of a list that is one text; empty if it is not.</summary>
    private Located<string> Item(string what, YamlNode node)
    {
        if (node is YamlNode.Scalar scalar && !IsNothing(scalar))
            return Joined(scalar);

        if (node is YamlNode.Scalar)
            Report(Problems.EmptyItem(node.At, what));
        else if (node is not YamlNode.Unread)
            Report(Problems.WrongItem(node.At, what, ShapeOf(node), Shape.Text, _context.IsJson));

        return new("", node.At);
    }

    private Located<string>? Scalar(string key, bool isRequired)
    {
        var kind = Declared<Value.Scalar>(key, isRequired).Kind;
        if (ScalarCheck.IsProse(kind))
            throw NotDeclared(key);

        return Take(key, isRequired, Shape.Text)?.Value is YamlNode.Scalar scalar
            ? Checked(kind, _context.KeyOf(key), Joined(scalar))
            : null;
    }

    private Prose? Prose(string key, bool isRequired)
    {
        var kind = Declared<Value.Scalar>(key, isRequired).Kind;
        if (!ScalarCheck.IsProse(kind))
            throw NotDeclared(key);

        if (Take(key, isRequired, Shape.Text)?.Value is not YamlNode.Scalar scalar)
            return null;

        if (IsWhole && ProseReader.CutOffBehind(scalar) is { } rest)
            Report(Problems.TextCutByComment(rest));

        var (prose, problems) = ProseReader.Read(scalar, kind);
        _context.AddProse(prose);
        Checked(kind, _context.KeyOf(key), new(prose.Value, prose.At));
        foreach (var (problem, start, length) in problems)
            Report(problem, prose.PlaceOf(start, length));

        return prose;
    }

    private void Report(MarkupProblemKind problem, TextSpan at) => Report(problem switch
    {
        MarkupProblemKind.TooMuch => Problems.TooMuchMarkup(at),
        MarkupProblemKind.Picture => Problems.PictureInText(at),
        MarkupProblemKind.LinkWithoutWords => Problems.LinkWithoutWords(at),
        _ => throw new InvalidOperationException($"Nothing says what is wrong with {problem}."),
    });

    private Located<string> Checked(ScalarKind kind, string key, Located<string> text)
    {
        if (text.Value.Length > Limits.Text)
            Report(Problems.TextTooLong(text.At, key, text.Value.Length, Limits.Text));
        else if (text.Value.Length > 0 && ScalarCheck.Of(kind, key, text) is { } problem)
            Report(problem);

        return text;
    }

    private static Located<PartialDate>? Date(Located<string>? word) =>
        word is { } written && PartialDate.Parse(written.Value) is { } date ? new(date, written.At) : null;

    private static Located<string> Joined(YamlNode.Scalar scalar) => new(ProseReader.OnOneLine(scalar.Text), scalar.At);
}
