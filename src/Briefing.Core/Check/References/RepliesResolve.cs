namespace Briefing.Check.References;

/// <summary>BRF0203: a reply answers an existing argument.</summary>
/// <remarks>
/// Otherwise a mistyped id would make a reply disappear, and its argument would seem unanswered.
/// </remarks>
internal sealed class RepliesResolve
{
    private readonly ReferenceTargets _stakeholders;
    private readonly Dictionary<string, ReferenceTargets> _arguments = new(StringComparer.Ordinal);
    private readonly ReferenceTargets _all;
    private readonly Dictionary<string, HashSet<string>> _referred;

    private RepliesResolve(Debate debate)
    {
        _stakeholders = ReferenceTargets.OfStakeholders(debate);
        foreach (var stakeholder in debate.Stakeholders)
            _arguments.TryAdd(stakeholder.Id.Value, ReferenceTargets.OfArguments(stakeholder));

        _all = ReferenceTargets.OfAllArguments(debate);
        _referred = debate.Stakeholders
            .SelectMany(one => one.Replies.SelectMany(reply => (IEnumerable<(string Of, string Id)>)
                [(reply.To.Value.Stakeholder, reply.To.Value.Argument), .. reply.Argument is { } own ? [(one.Id.Value, own.Value)] : Array.Empty<(string, string)>()]))
            .GroupBy(reference => reference.Of, reference => reference.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        var rule = new RepliesResolve(debate);
        foreach (var stakeholder in debate.Stakeholders)
        {
            foreach (var reply in stakeholder.Replies)
            {
                rule.Check(reply.To, diagnostics);
                if (reply.Argument is { } own)
                    rule.CheckOwn(stakeholder.Id.Value, own, diagnostics);
            }
        }
    }

    /// <summary>An argument of the stakeholder that replies, which is named by its own id alone.</summary>
    private void CheckOwn(string stakeholder, Located<string> own, DiagnosticBag diagnostics)
    {
        var arguments = _arguments[stakeholder];
        if (!arguments.IsDangling(own.Value))
            return;

        var id = own.Value.StartsWith($"{stakeholder}/", StringComparison.Ordinal) ? own.Value[(stakeholder.Length + 1)..] : own.Value;
        diagnostics.Add(id == own.Value && _all.Has(own.Value)
            ? Problems.ArgumentOfAnother(own.At, own.Value, stakeholder)
            : Problems.UnknownArgument(own.At, own.Value, arguments.Has(id) ? [id] : Meant(id, stakeholder, arguments)));
    }

    private void Check(Located<ArgumentReference> to, DiagnosticBag diagnostics)
    {
        var isLost = _arguments.TryGetValue(to.Value.Stakeholder, out var arguments)
            ? arguments.IsDangling(to.Value.Argument)
            : _stakeholders.IsDangling(to.Value.Stakeholder);

        if (!isLost)
            return;

        var meant = Meant(to.Value, arguments);
        diagnostics.Add(Problems.UnknownArgument(to.At, $"{to.Value}", meant) with { Lack = meant.IsEmpty && arguments is { All: [_, ..] } ? new Lack.Other(to.Value.Stakeholder) : null });
    }

    /// <summary>
    /// The stakeholder is usually the right part of a reference, so its own arguments come first, then references with similar
    /// spelling, then an argument with the same id from another stakeholder.
    /// </summary>
    private ImmutableArray<string> Meant(ArgumentReference to, ReferenceTargets? arguments)
    {
        var own = arguments is null ? [] : Meant(to.Argument, to.Stakeholder, arguments);
        return !own.IsEmpty ? [.. own.Select(argument => $"{to.Stakeholder}/{argument}")]
            : _all.Nearest($"{to}", called: to.Argument) is { } other ? [other]
            : [];
    }

    private ImmutableArray<string> Meant(string id, string stakeholder, ReferenceTargets arguments) =>
        arguments.Meant(id, _referred[stakeholder]);
}
