using System.Text;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Documents as a person would type them.</summary>
internal static class Document
{
    /// <summary>One fact of every kind, with every member that it can have.</summary>
    internal const string Whole = """
        {
          "format": "lawgov.facts/1",
          "bureau": "示例区教体局",
          "asOf": "2024-03-05",
          "facts": [
            {
              "kind": "participation", "id": "S6", "participants": "20,665", "eligible": 28685, "rate": "72.04%", "awarded": "600人",
              "target": { "value": "85%", "basis": { "kind": "local", "title": { "zh": "竞赛通知", "en": "Notice" }, "number": "示教〔2023〕8号" } }
            },
            { "kind": "total", "id": "调解", "total": "481件", "parts": [{ "name": "校园", "figure": "275件" }, { "name": "其他" }, { "name": "信访", "figure": "none" }], "exhaustive": true },
            { "kind": "growth", "id": "场次", "current": "132场次", "prior": "120场次", "increase": "12场次", "isFall": false, "rate": "10%" },
            { "kind": "share", "id": "持证", "part": "近300人", "whole": "400人", "share": "75%左右" },
            { "kind": "frequency", "id": "专题会", "frequency": "每两月一次", "count": "5次", "months": 12, "terms": 2, "teachingWeeks": 40 },
            { "kind": "points", "id": "持证率", "from": "59.7%", "to": "61.74%", "points": "2.04个百分点", "isFall": false },
            { "kind": "carryOver", "id": "复议", "brought": "3件", "received": "25件", "closed": "24件", "carried": "none" },
            { "kind": "reportText", "id": "正文", "year": 2023, "text": "2023年投入20万元", "otherYears": [2022] },
            {
              "kind": "firstResponsiblePerson", "id": "S1", "on": "2023-12-31", "body": "department", "holder": "局长", "isMainLeader": true,
              "heads": [{ "name": "张某", "from": "2023-01-01", "through": "2023-06-11" }, { "name": "李某", "from": "2023-06-12" }],
              "rule": { "kind": "internal", "title": { "zh": "实施办法", "en": "Measures" } }
            },
            { "kind": "planAssessment", "id": "计划", "planned": ["培训"], "assessed": "none", "rule": { "kind": "practice", "title": { "zh": "同部署、同考核", "en": "plan and assess alike" } } },
            { "kind": "hearings", "id": "办公会", "year": 2023, "held": ["2023-03-20", "2023-06-19"], "required": { "value": 4, "basis": { "kind": "internal", "title": { "zh": "议事规则", "en": "Rules" } } } },
            { "kind": "leaderReports", "id": "述法", "year": 2023, "reports": [{ "leader": "李某", "kind": "law", "given": "2023-12-28" }, { "leader": "孙某", "kind": "law", "given": "none" }] },
            { "kind": "enforcedLaws", "id": "普法", "on": "2023-12-31", "body": "department", "laws": [{ "title": "教育法", "publicizedBy": "法规科" }, { "title": "民办教育促进法" }] },
            {
              "kind": "publication", "id": "S10", "item": "招生政策", "unit": "第一小学", "body": "department", "authorised": "law", "formed": "2023-04-03", "changed": "none",
              "published": "2023-05-04", "reviewed": "2023-05-04", "manager": "基教科", "reviewer": "办公室", "publisher": "none",
              "rolesRule": { "kind": "internal", "title": { "zh": "信息发布审核办法", "en": "Measures" } }, "managedBy": "周某", "reviewedBy": "郑某", "signedBy": "赵某",
              "separation": { "value": ["originator", "reviewer"], "basis": { "kind": "internal", "title": { "zh": "办法", "en": "Measures" } } },
              "catalogue": { "kind": "local", "title": { "zh": "目录", "en": "Catalogue" } }, "catalogueLimit": { "workdays": 10 }, "channels": ["website", "noticeBoard"],
              "listedChannels": { "value": ["website"], "basis": { "kind": "local", "title": { "zh": "目录", "en": "Catalogue" } } },
              "schoolLimit": { "value": { "months": 1, "rolling": "byLaw" }, "basis": { "kind": "internal", "title": { "zh": "指南", "en": "Guide" } } },
              "personalFields": ["name", "aidStatus"], "withoutConsent": 12, "isOfKindergarten": false, "consentGround": "statutoryDuty", "legalDuty": "administrativeRegulation"
            },
            {
              "kind": "information", "id": "年检档案", "on": "2024-03-01", "organ": "示例区教体局", "body": "department", "authorised": "none", "competence": "示例区教体局",
              "origin": "made", "maker": "示例区教体局", "keeper": "none", "lead": "none", "outwardUnit": { "unit": "督导室", "under": "law" }, "dutyTest": "wideKnowledge", "mode": "proactive",
              "parts": [{
                "id": "举办者身份证号码", "choice": { "isForDisclosure": false, "on": "2024-02-01", "by": "办公室" },
                "grounds": [{
                  "ground": "personalPrivacy", "confirmed": { "on": "2024-02-01", "by": "办公室" }, "forbiddenBy": "law",
                  "thirdParty": { "isForDisclosure": false, "on": "2024-02-02", "by": "举办者" }, "publicInterest": "none", "saidPublicBy": "rule"
                }]
              }],
              "handling": { "on": "2024-03-01", "published": ["结论"], "withheld": ["举办者身份证号码"] }
            },
            { "kind": "update", "id": "首页", "on": "2023-11-15", "place": "homePage", "lastUpdated": "2023-11-01" },
            { "kind": "guideAndCatalogue", "id": "指南", "on": "2023-12-31", "body": "department", "guide": ["classification", "officeName"], "catalogue": [], "outOfDate": { "is": "none" } },
            { "kind": "yearlyReport", "id": "年度报告", "year": 2023, "body": "department", "level": "county", "reported": "2024-03-05", "published": "2024-04-08" }
          ]
        }
        """;

    internal static FactsDocument Read(string json) => FactsDocument.Read(Encoding.UTF8.GetBytes(json));

    /// <summary>A document of these facts alone.</summary>
    internal static FactsDocument Of(string facts) => Read($$"""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{{facts}}] }""");
}
