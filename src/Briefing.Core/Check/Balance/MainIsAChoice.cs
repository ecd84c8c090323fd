using Briefing.Check.Inventory;

namespace Briefing.Check.Balance;

/// <summary>BRF0326, BRF0327 and BRF0346: what an author marks as main is a choice, has an effect, and is not one side's.</summary>
/// <remarks>
/// The author's mark goes before the rule that favours no side. Where everything is marked, the mark chooses nothing; where
/// one side's arguments alone are marked, the shorter documents follow that side.
/// </remarks>
internal static class MainIsAChoice
{
    /// <summary>As many clashes as a note prints.</summary>
    private const int FewArguments = 6;

    /// <summary>Of fewer, all may be main.</summary>
    private const int FewAnswered = 2;

    private const int FewEvents = 12;
    private const int FewConflicts = 6;
    private const int FewTexts = 4;

    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        CheckArguments(debate, diagnostics);
        CheckAll([.. debate.Events.Select(e => e.Main)], "events", FewEvents, diagnostics);
        CheckAll([.. debate.Conflicts.Select(c => c.Main)], "conflicts", FewConflicts, diagnostics);
        CheckAll([.. debate.Texts.Select(t => t.Main)], "texts", FewTexts, diagnostics);
    }

    private static void CheckArguments(Debate debate, DiagnosticBag diagnostics)
    {
        var arguments = debate.Stakeholders.SelectMany(stakeholder => stakeholder.Arguments).ToArray();
        var marks = arguments.Select(argument => argument.Main).OfType<Located<bool>>().Where(main => main.Value).ToArray();
        if (marks.Length > FewArguments && marks.Length * 3 > arguments.Length)
            diagnostics.Add(Problems.TooMuchIsMain(marks[FewArguments].At, "arguments", marks.Length, arguments.Length));
        else
            CheckAnswered(debate, diagnostics);

        CheckEffect(debate, diagnostics);
        foreach (var isMain in (bool[])[true, false])
            CheckSides(debate, isMain, diagnostics);
    }

    /// <summary>Marks on all arguments that have a reply choose nothing either, however many others there are.</summary>
    private static void CheckAnswered(Debate debate, DiagnosticBag diagnostics)
    {
        var replies = debate.Stakeholders.SelectMany(s => s.Replies).Select(reply => reply.To.Value).ToHashSet();
        var answered = debate.Stakeholders
            .SelectMany(s => s.Arguments.Where(a => replies.Contains(new(s.Id.Value, a.Id.Value))))
            .Select(argument => argument.Main)
            .ToArray();
        CheckAll([.. answered], "arguments that have a reply", FewAnswered, diagnostics);
    }

    /// <summary>The shorter documents print an argument in a clash, which a concession alone does not make, or as a charge.</summary>
    private static void CheckEffect(Debate debate, DiagnosticBag diagnostics)
    {
        var marked = debate.Stakeholders.SelectMany(s => s.Arguments).Where(argument => argument.Main is { Value: true }).ToArray();
        if (marked.Length == 0)
            return;

        var pairs = ReplyPairs.All(debate).ToArray();
        var clashing = pairs.Where(pair => pair.Reply.Kind.Value != ReplyKind.Concede)
            .SelectMany(pair => (Argument?[])[pair.Argument, pair.Own])
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var answered = pairs.Select(pair => pair.Argument).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var argument in marked)
        {
            var isCharge = !argument.Against.IsEmpty && !answered.Contains(argument);
            if (!clashing.Contains(argument) && !isCharge)
                diagnostics.Add(Problems.MainWithoutEffect(argument.Main!.At, argument.Id.Value));
        }
    }

    private static void CheckSides(Debate debate, bool isMain, DiagnosticBag diagnostics)
    {
        var marking = debate.Stakeholders.Where(s => s.Arguments.Any(argument => argument.Main?.Value == isMain)).ToArray();
        if (marking is not [var only] || debate.Stakeholders.Count(s => !s.Arguments.IsEmpty) < 2)
            return;

        var marks = only.Arguments.Select(a => a.Main).OfType<Located<bool>>().Where(main => main.Value == isMain).ToArray();
        if (marks.Length > 1)
            diagnostics.Add(Problems.MainOnOneSide(marks[0].At, only.Id.Value, marks.Length, isMain));
    }

    private static void CheckAll(
        ImmutableArray<Located<bool>?> marks, string what, int few, DiagnosticBag diagnostics)
    {
        if (marks.Length > few && marks.All(main => main is { Value: true }))
            diagnostics.Add(Problems.TooMuchIsMain(marks[few]!.At, what, marks.Length, marks.Length));
    }
}
