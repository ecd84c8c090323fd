using Briefing.Load.Scalars;
using Briefing.Scaffold;

namespace Briefing.Symbols;

/// <summary>What gives something another id, everywhere in a debate, and changes nothing else.</summary>
/// <param name="Edits">In the order of the index.</param>
/// <param name="OldFile">The name of the file that is named after the id; <c>null</c> if there is none.</param>
/// <param name="NewFile">Its new name.</param>
internal sealed record Renaming(ImmutableArray<TextEdit> Edits, string? OldFile, string? NewFile)
{
    /// <param name="id">Of the form of an id, and not taken: see <see cref="Refusal"/>.</param>
    public static Renaming Of(SymbolIndex index, Symbol symbol, string id)
    {
        ImmutableArray<TextEdit> edits =
        [
            .. index.Of(symbol).Select(one => Edit(one, id)).DistinctBy(edit => (edit.At.File.Path, edit.At.Start)),
        ];
        return symbol.Kind == SymbolKind.Stakeholder && index.Files.Contains($"{symbol.Id}.yaml")
            ? new(edits, $"{symbol.Id}.yaml", $"{id}.yaml")
            : new(edits, null, null);
    }

    /// <summary>Why something cannot have an id, and what to do; <c>null</c> if it can.</summary>
    public static (string Reason, string Help)? Refusal(SymbolIndex index, Symbol symbol, string id)
    {
        var what = NameOf(symbol.Kind);
        if (!Ids.IsId(id))
        {
            return ($"{Phrase.Quote(id)} cannot be an id.",
                "An id is made of lower-case letters a to z, digits and hyphens, and begins with a letter.");
        }

        if (symbol.Kind is SymbolKind.Stakeholder or SymbolKind.Source && FileName.IsDevice(id))
        {
            return ($"{Phrase.Quote(id)} cannot be the id of a {what}: Windows reserves the name for a device.",
                "The file has the same name. Choose a longer id.");
        }

        if (symbol.Kind == SymbolKind.Stakeholder && id is "debate" or "sources")
            return ($"{Phrase.Quote(id)} cannot be the id of a stakeholder: it is the name of another file of the "
                + "debate.", "Choose another id.");

        if (symbol.Kind == SymbolKind.Stakeholder && index.Files.FirstOrDefault(file => FileName.AreAlike(file, $"{id}.yaml")) is { } other
            && !FileName.AreAlike(other, $"{symbol.Id}.yaml"))
        {
            return ($"There is already a file {Phrase.Quote(other)}, which the stakeholder's file would "
                + "replace.", "Choose another id, or move that file away.");
        }

        var places = index.Of(symbol).Where(one => one.IsDefinition).Select(one => one.At.Place).ToList();
        if (places.Count > 1)
        {
            return ($"The {what} {Phrase.Quote(symbol.Id)} appears twice: {places[0]} and {places[1]}.",
                "What refers to it could mean either. Give one of the two another id first.");
        }

        var taken = index.Of(symbol with { Id = id }).ToList();
        return taken.Count == 0 ? null
            : taken.Find(one => one.IsDefinition) is { } there
                ? ($"There is already {Phrase.WithArticle(what)} {Phrase.Quote(id)}: {there.At.Place}.", "Choose another id, or rename that one first.")
            : ($"Something already refers to {Phrase.WithArticle(what)} {Phrase.Quote(id)}, which does not exist: "
                + $"{taken[0].At.Place}.",
                "It would then mean this one. Correct it, or choose another id.");
    }

    /// <summary>The word for a kind: "argument".</summary>
    public static string NameOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Stakeholder => "stakeholder",
        SymbolKind.Issue => "issue",
        SymbolKind.Source => "source",
        _ => "argument",
    };

    private static TextEdit Edit(Occurrence one, string id)
    {
        if (one.At.Length == one.Symbol.Id.Length && one.At.Of(one.Symbol.Id) == one.At)
        {
            // A word that YAML keeps for itself needs quotation marks where it stands alone.
            var isPlain = one.At == one.Extent;
            return new(one.At, isPlain ? YamlScalarWriter.Write(id, inBrackets: true) : id, "");
        }

        // With an escape in it, or over two lines, it is written anew.
        var words = one.Written == one.Symbol.Id ? id
            : one.Symbol.Kind == SymbolKind.Stakeholder ? $"{id}/{References.Parse(one.Written)!.Argument}"
            : $"{one.Symbol.Owner}/{id}";
        return new(one.Extent, YamlScalarWriter.Write(words, inBrackets: true), "");
    }
}
