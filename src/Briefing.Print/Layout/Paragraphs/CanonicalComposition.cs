using System.Collections.Frozen;

namespace Briefing.Print.Layout.Paragraphs;

/// <summary>Composes a letter and a following accent: Unicode's canonical composition (UAX #15).</summary>
/// <remarks>
/// Under InvariantGlobalization <see cref="string.Normalize()"/> returns its text unchanged, and a precomposed
/// glyph looks better than a letter with a positioned accent. Covers Latin, Greek, Cyrillic and kana; accents
/// that are not in canonical order are not composed.
/// </remarks>
internal static class CanonicalComposition
{
    // For each accent: alternately a letter and that letter with the accent.
    private static readonly Dictionary<char, string> s_pairs = new()
    {
        ['\u0300'] =
            "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚ" +
            "ἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ᾿῍ϊῒΙῚ῾῝ϋῢΥῪ¨῭ΟῸΩῺ",
        ['\u0301'] =
            "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέ" +
            "ηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅ" +
            "ἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞",
        ['\u0302'] = "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ",
        ['\u0303'] = "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ",
        ['\u0304'] = "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ",
        ['\u0306'] = "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ",
        ['\u0307'] =
            "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏ" +
            "ſẛ",
        ['\u0308'] =
            "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧ" +
            "ÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ",
        ['\u0309'] = "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ",
        ['\u030A'] = "AÅaåUŮuůwẘyẙ",
        ['\u030B'] = "OŐoőUŰuűУӲуӳ",
        ['\u030C'] = "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ",
        ['\u030F'] = "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ",
        ['\u0311'] = "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ",
        ['\u0313'] = "αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ",
        ['\u0314'] = "αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ",
        ['\u031B'] = "OƠoơUƯuư",
        ['\u0323'] = "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ",
        ['\u0324'] = "UṲuṳ",
        ['\u0325'] = "AḀaḁ",
        ['\u0326'] = "SȘsșTȚtț",
        ['\u0327'] = "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ",
        ['\u0328'] = "AĄaąEĘeęIĮiįUŲuųOǪoǫ",
        ['\u032D'] = "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ",
        ['\u032E'] = "HḪhḫ",
        ['\u0330'] = "EḚeḛIḬiḭUṴuṵ",
        ['\u0331'] = "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ",
        ['\u0342'] = "ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ",
        ['\u0345'] =
            "ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬ" +
            "ὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ",
        ['\u3099'] =
            "かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷヰヸ" +
            "ヱヹヲヺヽヾ",
        ['\u309A'] = "はぱひぴふぷへぺほぽハパヒピフプヘペホポ",
    };

    private static readonly Lazy<FrozenDictionary<(char Letter, char Accent), char>> s_composed = new(() =>
        s_pairs.SelectMany(pair => pair.Value.Chunk(2), (pair, letters) => (Key: (letters[0], pair.Key), Value: letters[1]))
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Value));

    private static readonly Lazy<FrozenDictionary<char, char>> s_bases = new(() =>
        s_pairs.Values.SelectMany(pairs => pairs.Chunk(2)).ToFrozenDictionary(letters => letters[1], letters => letters[0]));

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u0345') && !text.AsSpan().ContainsAnyInRange('\u3099', '\u309A'))
            return text;

        var composed = new StringBuilder(text.Length);

        foreach (var character in text)
        {
            if (composed.Length > 0 && TryCompose(composed[^1], character, out var letter))
                composed[^1] = letter;
            else
                composed.Append(character);
        }

        return composed.ToString();
    }

    public static bool TryCompose(char letter, char accent, out char composed) =>
        s_composed.Value.TryGetValue((letter, accent), out composed);

    /// <summary>Every letter as the one that it is composed from.</summary>
    public static string WithoutAccents(string text) => string.Create(text.Length, text, (plain, original) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = original[i];
            while (s_bases.Value.TryGetValue(plain[i], out var letter))
                plain[i] = letter;
        }
    });
}
