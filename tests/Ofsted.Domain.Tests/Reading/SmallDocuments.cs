namespace Ofsted.Domain.Tests;

/// <summary>A small report and a small letter of an invented authority, with parts that a test can change.</summary>
internal static class SmallDocuments
{
    public const string PlainSifTable = """
        1. {help}                 Good
        2. {looked-after}
                                                                 Good
           permanence
               2.1 {adoption}                          Outstanding
               2.2 {leavers}      Good
        3. {leadership}                 Good
        """;

    public static string Sif(
        string dates = "Inspection date: 6 June 2016 – 30 June 2016", string overall = "Children’s services in Gullmouth are good", string table = PlainSifTable,
        string board = "The Local Safeguarding Children Board is good", string list = "Recommendations\n\n1. Sew the sail.\n\n2. Tar the hull.",
        string boardList = "Recommendations\n\n40. Count the boats.", string team = "Lead inspector: Ada Fernsby") => $"""
        Gullmouth Council
        Inspection of services for children in need of help and
        protection, children looked after and care leavers
        and
        Review of the effectiveness of the Local Safeguarding Children
        Board1
        {dates}
        Report published: 1 August 2016

        {overall}

        {WithLabels(table)}

        Executive summary
        The harbour is calm.

        The local authority
        Information about this local authority area

        {list}

        Summary for children and young people
        The boats go out.

        The Local Safeguarding Children Board (LSCB)
        {board}

        {boardList}

        Inspection findings – the Local Safeguarding Children Board

        Information about this inspection
        {team}
        """;

    /// <summary>The labels stand once here: the tables above are about shapes.</summary>
    private static string WithLabels(string table) => table
        .Replace("{help}", "Children who need help and protection")
        .Replace("{looked-after}", "Children looked after and achieving")
        .Replace("{adoption}", "Adoption performance")
        .Replace("{leavers}", "Experiences and progress of care leavers")
        .Replace("{leadership}", "Leadership, management and governance");

    public static string Letter(string title, string dates) => $"""
        Ofsted
        Piccadilly Gate

        1 June 2025

        Dear Director

        {title}

        This letter summarises the findings of the focused visit to Gullmouth children’s services {dates}. The inspectors were
        Ada Fernsby, His Majesty’s Inspector, and Bea Quill, His Majesty’s Inspector.

        Headline findings

        The boats go out.

        What needs to improve in this area of social work practice?

        ◼ The oars, and who
          holds them.
        ◼ The sails.

        Main findings

        The boats come back.

        Yours sincerely

        Ada Fernsby
        His Majesty’s Inspector
        """;

    public static string Ilacs(
        string lead = "Lead inspector: Ada Fernsby, His Majesty’s Inspector", string list = "◼ The oars.\n\n◼ The sails.",
        string help = "The experiences and progress of children who need help and\nprotection: inadequate", string inCare = "The experiences and progress of children in care: outstanding") => $"""
        Inspection of Gullmouth local authority
        children’s services
        Inspection dates: 13 to 24 May 2024

        {lead}

         Judged                                     Grade

         The experiences and progress of            Outstanding
         children in care

         The impact of leaders on social work       Good
         practice with children and families

         The experiences and progress of
         children who need help and protection      Inadequate

         The experiences and progress of            Good
         care leavers

         Overall effectiveness                      Good


        The boats go out.

        What needs to improve?

        {list}

        {help}

        1.      The boats come back.

        {inCare}

        2.      The sea is calm.

        The experiences and progress of care leavers: good

        3.      The harbour is wide.

        The impact of leaders on social work practice with children and
        families: good

        4.      The lamp is lit.
        """;
}
