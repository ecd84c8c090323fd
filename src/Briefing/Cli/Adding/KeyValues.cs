using System.Text.RegularExpressions;
using Briefing.Cli.Options;
using Briefing.Load.Codecs;
using Briefing.Load.Format;
using Briefing.Load.Scalars;
using Briefing.Load.Schemas;

namespace Briefing.Cli.Adding;

/// <summary>Reads a key's value from the words that are given for it: on the command line, or as an answer.</summary>
internal static partial class KeyValues
{
    /// <exception cref="UsageException">The words refer to an unknown id, or cannot be the value.</exception>
    public static DataNode Read(Key key, string[] words, AddRun run)
    {
        foreach (var word in words)
            RequireReadable(key, word);

        return Parsed(key, words, run);
    }

    /// <exception cref="UsageException">It has nothing in it, or a character that no file may have.</exception>
    private static void RequireReadable(Key key, string word)
    {
        if (string.IsNullOrWhiteSpace(word))
            throw new UsageException($"--{key.Name} is empty.", $"Write its value after it, or leave --{key.Name} out.");

        if (ControlCharacters.FirstRefused(word) is var (_, code))
        {
            throw new UsageException(
                $"--{key.Name} has an invisible control character in it (U+{code:X4}).", "It cannot be printed. Leave it out.");
        }
    }

    private static DataNode Parsed(Key key, string[] words, AddRun run) => key.Value switch
    {
        Value.List { Item: Value.Scalar { Kind: var kind } } =>
            new DataNode.List([.. CommonOptions.Ids(words).Select(id => Checked(id, kind, run))]),
        Value.List { Item: Value.Object { Schema: var item } } when item == SourceFormat.Author.Schema =>
            new DataNode.List([.. words.Select(Author)]),
        Value.List => new DataNode.List([.. words.Select(account => Account(key, account, run))]),
        Value.IdMap => new DataNode.Mapping(OncePerId(key, [.. words.Select(voices => Voices(key, voices, run))])) { IsFlow = true },
        _ => Checked(words[^1], (key.Value as Value.Scalar)?.Kind, run),
    };

    private static DataNode Checked(string word, ScalarKind? kind, AddRun run)
    {
        if (kind == ScalarKind.Paragraphs && Places.Paragraphs(word) is { } paragraphs)
            return ValueCodecs.Paragraphs.Write(new(paragraphs, default));

        if (kind == ScalarKind.Argument)
            run.RequireArgument(word);
        else if (kind is { } id)
            KnownIds.Of(id)?.Require(word, run.Debate);

        return new DataNode.String(word);
    }

    private static DataNode.Mapping Author(string name)
    {
        var schema = SourceFormat.Author.Schema;
        return schema.Draft(name.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
            ? [("family", family), ("given", given)]
            : [("literal", name)]);
    }

    private static ImmutableArray<DataEntry> OncePerId(Key key, ImmutableArray<DataEntry> entries) =>
        entries.GroupBy(entry => entry.Name).FirstOrDefault(group => group.Count() > 1) is { Key: var id }
            ? throw new UsageException(
                $"--{key.Name} is given twice for '{id}'.", $"Name its voices together, as in --{key.Name} {id}=own,quoted.")
            : entries;

    /// <summary>"operator=own, quoted".</summary>
    private static DataEntry Voices(Key key, string words, AddRun run)
    {
        if (words.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } id, { Length: > 0 } voices])
        {
            throw new UsageException(
                $"--{key.Name} cannot be {Phrase.Quote(words)}.", "It names a stakeholder and a voice, as in operator=own.");
        }

        KnownIds.Stakeholders.Require(id, run.Debate);
        var all = CommonOptions.Ids([voices]).Select(voice => new DataNode.String(voice));
        return new(id, new DataNode.List([.. all]) { IsOneOrMore = true });
    }

    /// <summary>"gazette-2024:5=The storm opened the sluice."</summary>
    private static DataNode.Mapping Account(Key key, string words, AddRun run)
    {
        if (AccountForm().Match(words) is not { Success: true, Groups: var groups })
        {
            throw new UsageException(
                $"--{key.Name} cannot be {Phrase.Quote(words)}.",
                "It names a source and a paragraph before what the source says, as in "
                + "gazette-2024:5=\"The storm opened the sluice.\"");
        }

        var source = Checked(groups["source"].Value, ScalarKind.SourceId, run);
        var paragraph = groups["paragraph"] is { Success: true, Value: var at } ? Checked(at, ScalarKind.Paragraphs, run) : null;
        var citation = SharedFormat.Citation.Schema.Draft([("source", source), ("paragraph", paragraph)]);
        return SharedFormat.Account.Schema.Draft([("text", groups["text"].Value), ("citations", new DataNode.List([citation]))]);
    }

    [GeneratedRegex(
        @"^\s*(?<source>[\w-]+)\s*(:\s*(?<paragraph>[^=]*[^=\s])\s*)?=\s*(?<text>.*\S)",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex AccountForm();
}
