namespace Briefing.Diagnostics;

/// <summary>What the required keys are for, in the words of a hint.</summary>
internal static class KeyMeaning
{
    public static string? Of(string key) => key switch
    {
        "about" => "what the accounts disagree about",
        "accounts" => "a list of what each source says of it",
        "alternative" => "what the logo shows, for a reader who cannot see it",
        "answer" => "the stakeholder's answer in a word or two",
        "as-of" => "the day for which the briefing is true, as in 2019-05-03",
        "basis" => "'explicit' if the source itself sets the two against each other, 'juxtaposed' if you do",
        "claim" => "what the argument asserts, in a sentence",
        "date" => "when it was, as far as it is known: 2019, 2019-05 or 2019-05-03",
        "from" => "where it is known from",
        "id" => "a short name in lower-case letters, digits and hyphens, by which other places refer to it",
        "issue" => "the id of the issue that it is about",
        "issues" => "a list of the questions that the debate is about",
        "kind" => "the word that says of which kind it is",
        "language" => "the language of the text as a tag such as 'en' or 'ja'",
        "line" => "the stakeholder's position in one line",
        "name" => "the name as the briefing prints it",
        "question" => "a neutral question, to which either side could agree",
        "regular" => "the file of its upright face, a TrueType font",
        "source" => "the id of a source in sources.yaml",
        "stakeholder" => "the id of a stakeholder",
        "stakeholders" => "a list of their ids, in the order of the columns",
        "summary" => "its position in a few sentences",
        "text" => "the sentence to print",
        "title" => "the title as it is to be printed",
        "to" => "the argument that it answers, as 'stakeholder/argument'",
        "translated" => "'none', 'human', 'machine' or 'unknown'",
        "type" => "the type of the source as CSL names it: 'article-newspaper', 'webpage', 'treaty'",
        "view-box" => "the part of the drawing to show: left, top, width and height, as in 0 0 100 40",
        "voice" => "'own', 'quoted', 'reported', 'analysis' or 'inference': who speaks in the source",
        _ => null,
    };
}
