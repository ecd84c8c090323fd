using Briefing.Import.Drafts;
using Briefing.Import.Graph;
using Briefing.Load.Data;
using Briefing.Load.Files;

namespace Briefing.Import.Aif;

/// <summary>
/// Reads an argument graph (AIF, xAIF): inferences are support or premises, conflicts attack, undermine or undercut, locutions
/// tell who speaks.
/// </summary>
internal sealed class AifImport
{
    private readonly AifFile _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<AifNode, ImportedElement> _elements = [];
    private readonly List<ImportedRelation> _relations = [];

    private AifImport(AifFile file, DiagnosticBag diagnostics) => (_file, _diagnostics) = (file, diagnostics);

    public static DebateDraft? Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var text = FileDecoder.Decode(path, bytes, diagnostics);
        if (JsonTree.Parse(text, diagnostics) is not { } root)
            return null;

        var import = new AifImport(AifFile.Of(root, diagnostics), diagnostics);
        import.ReadInformation();
        import.ReadInferences();
        import.ReadConflicts();
        import.ReadRephrases();
        import.ReadAgreements();
        import.ReadTransitions();
        import.ReportRest();
        var document = new ImportedDocument(null, [], [.. import._elements.Values], [.. import._relations], []) { Date = import._file.Date };
        return GraphDraft.Of(document, text, diagnostics);
    }

    private static IEnumerable<AifNode> Of(IEnumerable<AifNode> nodes, string type) => nodes.Where(node => node.Type == type);

    /// <summary>The locutions by which information is asserted.</summary>
    private static IEnumerable<AifNode> LocutionsOf(AifNode node) => Of(node.From, "YA").SelectMany(act => Of(act.From, "L"));

    private void ReadInformation()
    {
        foreach (var node in Of(_file.Nodes, "I"))
        {
            var locutions = LocutionsOf(node).Where(one => !IsAgreement(one, node)).ToList();
            AddElement(node, node.Text, locutions);
        }
    }

    private void AddElement(AifNode node, string text, List<AifNode> locutions)
    {
        var element = new ImportedElement(isArgument: false, new("", node.At), section: -1) { Text = MarkdownEscape.Of(text) };
        foreach (var speaker in locutions.Select(one => one.Speaker).OfType<string>().Distinct())
            element.Tags.Add(new(speaker, node.At));

        var sources = locutions.Select(one => one.Source).Where(source => source is { Length: > 0 }).Distinct().ToArray();
        element.Note = sources.Length == 0 ? null : $"From: {MarkdownEscape.Of(string.Join("; ", sources))}";
        _elements.Add(node, element);
    }

    /// <summary>Where a file tells who speaks, what nobody says is a premise of the argument.</summary>
    private void ReadInferences()
    {
        var hasSpeakers = Of(_file.Nodes, "L").Any();
        foreach (var inference in Of(_file.Nodes, "RA"))
        {
            if (Of(inference.To, "I").FirstOrDefault() is not { } conclusion)
            {
                foreach (var premise in Of(inference.From, "I"))
                    RelateToScheme(premise, ImportedRelationKind.Support, inference);

                continue;
            }

            foreach (var premise in Of(inference.From, "I"))
            {
                if (hasSpeakers && _elements[premise].Tags.Count == 0 && !Of(premise.From, "RA").Any() && premise.To is [{ Type: "RA" }])
                {
                    var structure = _elements[conclusion].Reconstruction ??= new();
                    structure.Premises.Add(_elements[premise]);
                }
                else
                {
                    Relate(premise, ImportedRelationKind.Support, conclusion, inference);
                }
            }
        }
    }

    private void ReadConflicts()
    {
        foreach (var conflict in Of(_file.Nodes, "CA"))
        {
            foreach (var attacker in Of(conflict.From, "I"))
            {
                if (Of(conflict.To, "I").FirstOrDefault() is { } target)
                    Relate(attacker, ImportedRelationKind.Attack, target, conflict);
                else
                    RelateToScheme(attacker, ImportedRelationKind.Undercut, conflict);
            }
        }
    }

    /// <summary>What says the same again stands with it.</summary>
    private void ReadRephrases()
    {
        foreach (var rephrase in Of(_file.Nodes, "MA"))
        {
            foreach (var from in Of(rephrase.From, "I"))
            {
                foreach (var to in Of(rephrase.To, "I"))
                    Relate(from, ImportedRelationKind.Support, to, rephrase);
            }
        }
    }

    /// <summary>A locution that agrees with what another says.</summary>
    private void ReadAgreements()
    {
        foreach (var locution in Of(_file.Nodes, "L"))
        {
            foreach (var act in Of(locution.To, "YA").Where(act => IsAgreement(act)))
            {
                if (Of(act.To, "I").FirstOrDefault() is not { } claim || LocutionsOf(claim).All(one => one == locution))
                    continue;

                if (Of(locution.To, "YA").SelectMany(other => Of(other.To, "I")).FirstOrDefault(other => other != claim) is { } own)
                {
                    Relate(own, ImportedRelationKind.Support, claim, act);
                    continue;
                }

                var words = locution.Speaker is { } speaker && locution.Text.StartsWith($"{speaker}:", StringComparison.Ordinal)
                    ? locution.Text[(speaker.Length + 1)..].Trim()
                    : locution.Text;
                AddElement(locution, words, [locution]);
                Relate(locution, ImportedRelationKind.Support, claim, act);
            }
        }
    }

    /// <summary>A reply of another speaker that neither supports nor attacks anything.</summary>
    private void ReadTransitions()
    {
        var related = _relations.SelectMany(one => (ImportedElement[])[one.From, one.To]).ToHashSet();
        foreach (var transition in Of(_file.Nodes, "TA"))
        {
            var from = Of(transition.From, "L").SelectMany(Asserted).FirstOrDefault();
            var reply = Of(transition.To, "L").SelectMany(Asserted).FirstOrDefault();
            if (from is not null && reply is not null && from != reply && !related.Contains(_elements[reply])
                && _elements[reply].Tags is [var speaker, ..] && _elements[from].Tags is [var other, ..] && speaker.Value != other.Value)
            {
                Relate(reply, ImportedRelationKind.Reframe, from, transition);
            }
        }
    }

    private static IEnumerable<AifNode> Asserted(AifNode locution) =>
        Of(locution.To, "YA").Where(act => !IsAgreement(act)).SelectMany(act => Of(act.To, "I"));

    private static bool IsAgreement(AifNode act) =>
        (act.Scheme ?? act.Text).Contains("Agree", StringComparison.OrdinalIgnoreCase)
        && !(act.Scheme ?? act.Text).Contains("Disagree", StringComparison.OrdinalIgnoreCase);

    private static bool IsAgreement(AifNode locution, AifNode claim) =>
        Of(locution.To, "YA").Where(act => act.To.Contains(claim)).All(IsAgreement);

    /// <summary>A relation to an inference concerns its conclusion, one to a conflict what attacks.</summary>
    private void RelateToScheme(AifNode from, ImportedRelationKind kind, AifNode scheme)
    {
        var target = Of(scheme.To, "RA").SelectMany(inference => Of(inference.To, "I"))
            .Concat(Of(scheme.To, "CA").SelectMany(conflict => Of(conflict.From, "I")))
            .FirstOrDefault();
        if (target is null)
            _diagnostics.Add(Problems.NoPlace(scheme.At, "A relation without a target"));
        else
            Relate(from, kind, target, scheme);
    }

    private void Relate(AifNode from, ImportedRelationKind kind, AifNode to, AifNode scheme) =>
        _relations.Add(new(_elements[from], kind, _elements[to], scheme.At));

    private void ReportRest()
    {
        string[] known = ["I", "L", "RA", "CA", "MA", "YA", "TA"];
        foreach (var group in _file.Nodes.Where(node => !known.Contains(node.Type)).GroupBy(node => node.Type))
        {
            var more = group.Count() == 1 ? "" : $" ({Phrase.Count(group.Count() - 1, "more time")})";
            _diagnostics.Add(Problems.NoPlace(group.First().At, $"A node of the type {Phrase.Quote(group.Key)}{more}"));
        }
    }
}
