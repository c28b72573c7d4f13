/**
 * Kho giấy tờ điện tử của tổ chức, cá nhân: digitised papers and results by owner, with code, validity and retention, offered
 * again at the owner's next dossier. Where the bytes lie and who reads the rows is hidden.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "authority", "procedure", "dossier", "digitization", "signature", "result"})
package vn.motcua.archive;
