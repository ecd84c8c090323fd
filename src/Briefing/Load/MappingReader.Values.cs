using System.Globalization;
using Briefing.Diagnostics;
using Briefing.Load.Themes;
using Briefing.Load.Yaml;
using Briefing.Model;
using Briefing.Text;

namespace Briefing.Load;

/// <content>Values that are written as one text.</content>
internal sealed partial class MappingReader
{
    public Located<string> Unread => new("", At);

    /// <summary>A text that an output shows.</summary>
    public Located<string>? Text(string key) => Prose(Scalar(key, isRequired: false));

    public Located<string> RequiredText(string key) => Prose(Scalar(key, isRequired: true)) ?? Unread;

    /// <summary>A text on one line: where it was written on several, they are joined.</summary>
    public Located<string>? Line(string key) => Prose(Joined(Scalar(key, isRequired: false)));

    public Located<string> RequiredLine(string key) => Prose(Joined(Scalar(key, isRequired: true))) ?? Unread;

    /// <summary>A word for the machine, not for the page.</summary>
    public Located<string>? Word(string key) => Joined(Scalar(key, isRequired: false));

    public Located<string> RequiredWord(string key) => Joined(Scalar(key, isRequired: true)) ?? Unread;

    public Located<string>? Id(string key) => Word(key) is { } word ? Ids.Read(word, Context) : null;

    public Located<string> RequiredId(string key) =>
        Joined(Scalar(key, isRequired: true)) is { } word ? Ids.Read(word, Context) : Unread;

    public Located<T>? Choice<T>(string key, Choice<T> choice) =>
        Word(key) is { } word ? Chosen(key, word, choice) : null;

    public Located<T> RequiredChoice<T>(string key, Choice<T> choice) =>
        Joined(Scalar(key, isRequired: true)) is { } word ? Chosen(key, word, choice) : new(choice.Unread, At);

    public Located<PartialDate>? Date(string key) => Word(key) is { } word ? Dates.Read(word, Context) : null;

    public Located<PartialDate> RequiredDate(string key) =>
        Joined(Scalar(key, isRequired: true)) is { } word && Dates.Read(word, Context) is { } date
            ? date
            : new(Dates.Unread, At);

    /// <summary>A number from 1.</summary>
    public Located<int>? Count(string key)
    {
        if (Word(key) is not { } word)
            return null;

        if (word.Value.All(char.IsAsciiDigit) && int.TryParse(word.Value, out var count) && count > 0)
            return new(count, word.At);

        Context.Diagnostics.Add(Problems.NotACount(word.At, key, word.Value));
        return null;
    }

    /// <summary>A number of at least 1, whole or with a decimal point.</summary>
    public Located<decimal>? Ratio(string key)
    {
        if (Word(key) is not { } word)
            return null;

        if (decimal.TryParse(word.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio)
            && ratio is >= 1 and <= 1_000_000)
            return new(ratio, word.At);

        Context.Diagnostics.Add(Problems.NotARatio(word.At, key, word.Value));
        return null;
    }

    /// <summary>A colour as <c>0xRRGGBB</c>.</summary>
    public Located<int>? Colour(string key) =>
        Word(key) is { } word ? Colours.Read(word, Context.Diagnostics) : null;

    public Located<T> Chosen<T>(string key, Located<string> word, Choice<T> choice)
    {
        if (!choice.TryRead(word.Value, out var value))
        {
            var suggestion = NearMiss.Of(word.Value, choice.Words);
            Context.Diagnostics.Add(Problems.NotOneOf(word.At, key, word.Value, choice.Words, suggestion));
        }

        return new(value, word.At);
    }

    /// <summary>An item of a list that is one text; empty if it is not.</summary>
    public Located<string> Item(string what, YamlNode node)
    {
        if (node is YamlNode.Scalar scalar)
            return Joined(new(scalar.Text.Trim(), scalar.At))!.Value;

        if (node is not YamlNode.Unread)
            Context.Diagnostics.Add(Problems.WrongItem(node.At, what, ShapeOf(node), Shape.Text));

        return new("", node.At);
    }

    public Located<string> ItemId(string what, YamlNode node) =>
        Item(what, node) is { Value: not "" } word ? Ids.Read(word, Context) : new("", node.At);

    private Located<string>? Scalar(string key, bool isRequired)
    {
        if (Take(key, isRequired) is not { } entry)
            return null;

        ReportShape(entry, Shape.Text);
        return entry.Value is YamlNode.Scalar scalar ? new(scalar.Text.Trim(), scalar.At) : null;
    }

    private Located<string>? Prose(Located<string>? text)
    {
        if (text is { } found)
            Context.AddProse(found);

        return text;
    }

    private static Located<string>? Joined(Located<string>? text) => text is { } found && found.Value.Contains('\n')
        ? found with { Value = string.Join(' ', found.Value.Split('\n', StringSplitOptions.TrimEntries)) }
        : text;
}
