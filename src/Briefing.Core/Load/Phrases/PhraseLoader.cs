using Briefing.Load.Files;
using Briefing.Load.Scalars;
using Briefing.Load.Themes;
using Briefing.Load.Yaml;
using Briefing.Phrases;

namespace Briefing.Load.Phrases;

/// <summary>Finds what the tool says in the language of a debate, with what the debate says in its own words.</summary>
internal sealed class PhraseLoader(DebateFiles files, NamedFiles named, ParsedFiles parsed, DiagnosticBag diagnostics)
{
    /// <summary>In bytes; the tool's own files have a twentieth.</summary>
    private const int Limit = 1 << 20;

    /// <summary>Never fails: problems are reported, and the words are those of the tool.</summary>
    /// <returns>The words, and those of them that are the debate's own.</returns>
    public (PhraseBook Words, ImmutableArray<Prose> Own) Load(Located<string> language, Located<string>? file)
    {
        var spoken = LanguageFiles.Find(language.Value);
        var words = PhraseReader.Of(spoken ?? LanguageFiles.English);
        if (file is { Value.Length: > 0 } name)
            return Read(name) is { } keys ? new PhraseOverride(words, diagnostics).Read(keys, spoken ?? language.Value, isWhole: spoken is null) : (words, []);

        // What is no tag at all is reported where it is read.
        if (spoken is null && LanguageTags.IsTag(language.Value))
            diagnostics.Add(Problems.LanguageNotSpoken(language, LanguageFiles.Tags));
        return (words, []);
    }

    private YamlNode.Mapping? Read(Located<string> name)
    {
        var isListed = files.Contains(name.Value) && files.WhyUnread(name.Value) is null;
        if ((isListed ? files.ContentOf(name.Value) : named.Bytes(name, Limit)) is not { } content)
            return null;

        var (file, node) = parsed.Parse(NamedFiles.PathOf(name), content, diagnostics);
        switch (node)
        {
            case YamlNode.Mapping keys:
                return keys;
            case null:
                diagnostics.Add(Problems.EmptyFile(file, "phrases: the names of what the tool says, each with words for it"));
                return null;
            case YamlNode.Unread:
                return null;
            default:
                diagnostics.Add(Problems.NoPhrases(node.At));
                return null;
        }
    }
}
