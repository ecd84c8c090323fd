using Briefing.Check.Inventory;

namespace Briefing.Check.Sourcing;

/// <summary>BRF0340: on one issue, an author's judgement and a quotation belong to one side only.</summary>
/// <remarks>
/// Otherwise one author's sentence would fill two columns, and two sides would seem to agree, or to answer each other, who never
/// spoke of it. A passage that reports two sides is not concerned, nor are two quotations from one passage.
/// </remarks>
internal static class JudgementsHaveOneSide
{
    public static void Check(Debate debate, DiagnosticBag diagnostics)
    {
        // Others share nothing, and in a draft they are many on one passage.
        var passages = IssueStatements.All(debate)
            .SelectMany(statement => statement.Citations.Select(citation => (Statement: statement, Citation: citation)))
            .Where(cited => cited.Citation.Quote is not null || IsJudgement(cited.Statement))
            .SelectMany(cited => cited.Citation.Places.Select(place => (cited.Statement.Issue, Place: place, Cited: cited)))
            .ToLookup(passage => (passage.Issue, passage.Place), passage => passage.Cited);

        // Two citations of several paragraphs may have more than one in common.
        var reported = new HashSet<Citation>(ReferenceEqualityComparer.Instance);
        foreach (var passage in passages)
        {
            var cited = passage.ToList();
            for (var i = 1; i < cited.Count; i++)
            {
                var first = cited.Take(i).FirstOrDefault(earlier => IsShared(earlier, cited[i]));
                if (first.Statement is not null && reported.Add(cited[i].Citation))
                    diagnostics.Add(Problems.JudgementOfTwoSides(cited[i].Citation.At, cited[i].Statement.Stakeholder, first.Statement.Stakeholder, first.Citation.At));
            }
        }
    }

    /// <summary>Of two that cite the same passage.</summary>
    private static bool IsShared((IssueStatement Statement, Citation Citation) one, (IssueStatement Statement, Citation Citation) other)
    {
        if (one.Statement.Stakeholder == other.Statement.Stakeholder)
            return false;

        return one.Citation.HasWordsOf(other.Citation)
            || ((one.Citation.Quote is null || other.Citation.Quote is null) && IsJudgement(one.Statement) && IsJudgement(other.Statement));
    }

    private static bool IsJudgement(IssueStatement statement) => statement.Voice is Voice.Own or Voice.Analysis;
}
