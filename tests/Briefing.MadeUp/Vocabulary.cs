namespace Briefing.MadeUp;

/// <summary>The words of an invented coast on which nothing real happens.</summary>
internal static class Vocabulary
{
    public static string[] Topics { get; } =
    [
        "ferry", "tide gate", "market hall", "orchard path", "weir", "bandstand", "reading room", "rope bridge",
        "salt works", "school boat", "lamp tower", "fish ladder", "bathing place", "grain store", "old quay", "ice house",
        "sheep walk", "water clock", "boat yard", "meeting hall",
    ];

    public static string[] Places { get; } =
    [
        "Ostrand", "Velm", "Harrowby Sound", "Lisk", "Great Pellan", "Morrowick", "Tarn Eda", "Quillbay", "Sundholm",
        "Averell", "Nether Oss", "Brannock Hythe",
    ];

    public static string[] Groups { get; } =
    [
        "Harbour Guild", "Parish Meeting", "Friends of the Shore", "Growers’ Union", "Ferry Company", "Board of Schools",
        "Householders", "Young Anglers", "Lamp Keepers", "Merchants’ Row", "Council of Elders", "Water Office",
    ];

    public static string[] Acts { get; } =
    [
        "move", "rebuild", "enlarge", "close in winter", "hand over to a trust", "charge a toll for", "open at night",
        "restore", "share with its neighbours", "light all year",
    ];

    public static string[] Effects { get; } =
    [
        "saves the island villages an hour each day", "costs more to keep than it brings in",
        "leaves the north shore without a crossing", "gives the town a place to meet",
        "draws visitors in the quiet months", "puts the spring fish run at risk", "is the one link that never froze",
        "can be run by three people and a boat", "shortens the walk to school", "binds the town to one supplier",
        "spares the old quay the heaviest carts", "needs a new floor before the second winter",
    ];

    public static string[] Grounds { get; } =
    [
        "A count over three market days found {0} people on it.", "The accounts of two winters show {0} crowns of repairs.",
        "Of the letters to the council, {0} speak of it.", "It was closed on {0} days of the last year.",
        "The survey measured {0} paces of sunken wall.", "Some {0} households have asked for it in writing.",
    ];

    public static string[] Warrants { get; } =
    [
        "What most people use every day comes first.", "A town should not spend what it has not earned.",
        "Who bears the risk should have the say.", "What cannot be undone should be done last.",
        "A service is worth what people do without it.", "Neighbours who share a shore share its upkeep.",
    ];

    public static string[] Replies { get; } =
    [
        "The count was made in a week of fair weather and says little about winter.",
        "The figure is right, and it is no reason to act this year.",
        "The same was said of the lamp tower, which has paid for itself since.",
        "That holds for the town and leaves out the island villages.",
        "The question is not whether it is used but who keeps it.",
        "It is true that the wall has sunk, and the survey calls it safe for ten years.",
        "A smaller work would do as much for a third of the cost.",
        "People walk there today and could go on doing so.",
        "Nothing in the charter makes the town pay for it.",
    ];

    public static string[] Hedges { get; } =
        ["The writer calls the figure an estimate.", "The minutes say “probably”.", "The letter speaks of a first impression."];

    public static string[] Quotes { get; } =
        ["a work for every season", "nobody has asked the islands", "we keep it because we use it", "not before the second winter"];

    public static string[] Papers { get; } =
        ["Gazette", "Minutes", "Survey", "Letter", "Almanac", "Accounts", "Petition", "Charter", "Diary", "Report"];

    public static string[] Types { get; } =
        ["article-newspaper", "report", "report", "personal_communication", "book", "report", "document", "legislation", "manuscript", "report"];
}
