// Excel 2019 and older show panes in Internet Explorer, which cannot even read the pane's script:
// so this one is written for it, and runs before all others.
(function () {
  if (navigator.userAgent.indexOf("Trident/") === -1) return;
  document.addEventListener("DOMContentLoaded", function () {
    var plain = document.getElementById("plain");
    if (plain) plain.innerText = "お使いのExcelでは、この画面を表示できません。Excel 2021以降、またはMicrosoft 365のExcelをお使いください。";
  });
})();
