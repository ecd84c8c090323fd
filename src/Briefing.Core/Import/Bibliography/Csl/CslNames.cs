using Briefing.Import.Bibliography.Items;
using Briefing.Load.Yaml;

namespace Briefing.Import.Bibliography.Csl;

/// <summary>Names of CSL: in parts, or literal.</summary>
internal static class CslNames
{
    public static void Read(SourceDraft draft, Located<string> field, YamlNode value, Func<string, string> plain)
    {
        var nodes = value is YamlNode.Sequence list ? list.Items : [value];
        var names = ImmutableArray.CreateBuilder<ImportedName>();
        foreach (var node in nodes)
        {
            if (Name(draft, field, node, plain) is { } name)
                names.Add(name);
            else
                draft.LeaveOut(field, Omission.Unreadable, node is YamlNode.Scalar scalar ? scalar.Text : "a name without a word");
        }

        draft.Names(field.Value, field, names.ToImmutable());
    }

    private static ImportedName? Name(SourceDraft draft, Located<string> field, YamlNode node, Func<string, string> plain)
    {
        if (node is YamlNode.Scalar written)
        {
            // Not CSL, but some programs write names as texts.
            return plain(written.Text).Split(',', 2) is [var family, var given]
                ? ImportedName.Of(new() { Family = family, Given = given, At = written.At })
                : ImportedName.Of(new() { Literal = plain(written.Text), At = written.At });
        }

        if (node is not YamlNode.Mapping parts)
            return null;

        foreach (var (key, _) in parts.Entries.Where(part => !IsNamePart(part.Key.Value)))
            draft.LeaveOut(field with { At = key.At }, Omission.InPart, Phrase.Quote(key.Value));

        return ImportedName.Of(new()
        {
            Family = Part("family"),
            Given = Part("given"),
            Literal = Part("literal") ?? Part("name"),
            NonDroppingParticle = Part("non-dropping-particle"),
            DroppingParticle = Part("dropping-particle"),
            Suffix = Part("suffix"),
            At = parts.At,
        });

        string? Part(string key) => parts.Find(key)?.Value is YamlNode.Scalar { IsNull: false } scalar ? plain(scalar.Text) : null;
    }

    private static bool IsNamePart(string key) => key is
        "dropping-particle" or "non-dropping-particle" or "family" or "suffix" or "given" or "literal" or "name"
        or "comma-suffix" or "static-ordering" or "parse-names" or "isInstitution" or "sequence" or "affiliation" or "ORCID";
}
