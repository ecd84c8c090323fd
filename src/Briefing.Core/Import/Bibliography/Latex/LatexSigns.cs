using System.Collections.Frozen;

namespace Briefing.Import.Bibliography.Latex;

/// <summary>Commands that stand for characters, and those whose argument is text.</summary>
internal static class LatexSigns
{
    // A command, then its characters.
    private const string InText =
        "textbackslash \\ textasciicircum ^ textasciitilde ~ textbraceleft { textbraceright } textquotedbl \" "
        + "textbar | textbardbl ‖ textless < textgreater > textunderscore _ textdollar $ textpercent % textampersand & "
        + "textasteriskcentered * textnumbersign # "
        + "textendash – textemdash — textellipsis … ldots … dots … dotsc … textquoteleft ‘ textquoteright ’ "
        + "textquotedblleft “ textquotedblright ” lq ‘ rq ’ textquotesingle ' textgravedbl ` textasciigrave ` "
        + "quotesinglbase ‚ quotedblbase „ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » flq ‹ frq › guillemotleft « "
        + "guillemotright » guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › "
        + "emdash — endash – mkbibemdash — mkbibendash – bibrangedash – bibdatedash – textthreequartersemdash — hyphen - "
        + "ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ "
        + "dj đ DJ Đ th þ TH Þ dh ð DH Ð ng ŋ NG Ŋ ij ĳ IJ Ĳ textschwa ə texteuro € textexclamdown ¡ textquestiondown ¿ "
        + "S § P ¶ textsection § textparagraph ¶ copyright © textcopyright © textregistered ® texttrademark ™ "
        + "pounds £ textsterling £ euro € EUR € textyen ¥ textcent ¢ textcurrency ¤ textdegree ° degree ° textmu µ "
        + "textperiodcentered · textcentereddot · textbullet • textdagger † dag † textdaggerdbl ‡ ddag ‡ "
        + "textordfeminine ª textordmasculine º textonesuperior ¹ texttwosuperior ² textthreesuperior ³ "
        + "textonehalf ½ textonequarter ¼ textthreequarters ¾ textnumero № textpm ± texttimes × textdiv ÷ textminus − "
        + "LaTeX LaTeX TeX TeX LaTeXe LaTeX2ε BibTeX BibTeX XeTeX XeTeX MF METAFONT MP METAPOST cprime ʹ cdprime ʺ ayn ʿ alif ʾ ";

    // Signs of mathematics, also outside of it, where people forget the dollars.
    private const string InMath =
        "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ "
        + "nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ chi χ psi ψ "
        + "omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
        + "textalpha α textbeta β textgamma γ textdelta δ textmugreek μ textpi π textomega ω "
        + "times × div ÷ pm ± mp ∓ cdot · cdots ⋯ bullet • circ ∘ ast * star ⋆ dagger † ddagger ‡ oplus ⊕ otimes ⊗ "
        + "leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ "
        + "lt < gt > infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ "
        + "cup ∪ cap ∩ emptyset ∅ varnothing ∅ setminus ∖ wedge ∧ vee ∨ neg ¬ lnot ¬ land ∧ lor ∨ "
        + "sum ∑ prod ∏ int ∫ oint ∮ sqrt √ surd √ perp ⊥ parallel ∥ mid | vert | Vert ‖ angle ∠ triangle △ "
        + "rightarrow → to → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒ iff ⇔ "
        + "uparrow ↑ downarrow ↓ mapsto ↦ longrightarrow ⟶ hookrightarrow ↪ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ "
        + "rfloor ⌋ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ wp ℘ prime ′ top ⊤ bot ⊥ vdash ⊢ models ⊨ square □ Box □ diamond ⋄ "
        + "colon : lbrace { rbrace } lbrack [ rbrack ] backslash \\ checkmark ✓ sharp ♯ flat ♭ natural ♮ ";

    // Names of functions are printed as they are.
    private const string Functions =
        "sin cos tan cot arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf det dim ker deg gcd arg mod bmod Pr hom";

    // The argument is text, set in another way or not even that.
    private const string Styles =
        "emph textit textbf textsc textrm textsf texttt textup textsl textmd textlf textnormal textsw mbox hbox makebox fbox "
        + "uppercase lowercase MakeUppercase MakeLowercase MakeSentenceCase MakeTitlecase em it bf sc rm sf tt sl up "
        + "itshape bfseries scshape upshape slshape rmfamily sffamily ttfamily mdseries normalfont "
        + "mathrm mathit mathbf mathsf mathtt mathcal mathscr mathfrak boldsymbol bm text textnormal operatorname mathop "
        + "mathord mathbin ensuremath displaystyle textstyle scriptstyle left right big Big bigl bigr Bigl Bigr "
        + "relax protect noindent boldmath unboldmath small footnotesize scriptsize large Large tiny normalsize "
        + "selectfont hyphenate nohyphens nolinkurl url path verb texorpdfstring mkbibemph mkbibitalic mkbibbold mkbibparens "
        + "mkbibbrackets autocap nocase NoCaseChange MakeCapital bibhyperref foreignlanguage textlatin textgreek textcyrillic "
        + "xspace isdot adddot addspace addnbspace nobreakspace addcomma addcolon unspace sortas underline uline "
        + "hologo mathnormal mathds cal bgroup egroup begingroup endgroup natexlab bibnamedash";

    // Nothing is printed.
    private static readonly FrozenSet<string> s_dropped = FrozenSet.Create(
        "hspace", "vspace", "label", "cite", "index", "noopsort", "noop", "SortNoop", "color", "fontsize", "kern", "hskip", "phantom", "selectlanguage");

    // Spaces, and signs that only control how lines break.
    private static readonly FrozenDictionary<string, string> s_spaces = new Dictionary<string, string>
    {
        [" "] = " ",
        ["\n"] = " ",
        ["\t"] = " ",
        ["\r"] = " ",
        [","] = "\u202F",
        [";"] = " ",
        [":"] = " ",
        [">"] = " ",
        ["!"] = "",
        ["/"] = "",
        ["-"] = "",
        ["@"] = "",
        ["("] = "",
        [")"] = "",
        ["\\"] = " ",
        ["quad"] = " ",
        ["qquad"] = " ",
        ["space"] = " ",
        ["enspace"] = " ",
        ["thinspace"] = "\u202F",
        ["newline"] = " ",
        ["linebreak"] = " ",
        ["par"] = " ",
        ["nobreakspace"] = " ",
        ["addspace"] = " ",
        ["slash"] = "/",
        ["fslash"] = "/",
        ["newblock"] = "",
        ["allowbreak"] = "",
        ["nobreak"] = "",
        ["limits"] = "",
        ["nolimits"] = "",
        ["adddot"] = ".",
        ["addcomma"] = ",",
        ["addcolon"] = ":",
        ["hyp"] = "-",
        ["hyphen"] = "-",
        ["nbhyphen"] = "-",
        ["nobreakdash"] = "",
        ["bibinitperiod"] = ".",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> s_signs = $"{InText}{InMath}"
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    private static readonly FrozenSet<string> s_styles =
        Styles.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_functions = Functions.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static string? Of(string command) =>
        s_spaces.TryGetValue(command, out var space) ? space
        : s_signs.TryGetValue(command, out var sign) ? sign
        : s_functions.Contains(command) ? command
        : null;

    public static bool IsStyle(string command) => s_styles.Contains(command);

    public static bool IsDropped(string command) => s_dropped.Contains(command);
}
